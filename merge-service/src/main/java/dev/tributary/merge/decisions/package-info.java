/**
 * What users decide about a profile: kept for good, undone by a date, and an input of the fold as
 * long as it is in force.
 */
@NullMarked
package dev.tributary.merge.decisions;

import org.jspecify.annotations.NullMarked;
