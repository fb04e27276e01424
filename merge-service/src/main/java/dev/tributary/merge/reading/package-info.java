/**
 * Profiles as their user sees them: facts, conflicts and how far each note has come, sealed as they
 * are stored.
 */
@NullMarked
package dev.tributary.merge.reading;

import org.jspecify.annotations.NullMarked;
