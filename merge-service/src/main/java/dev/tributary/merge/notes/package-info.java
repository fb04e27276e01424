/**
 * The life of a note here: accepted from its topic, read by the model, handed to merging, or parked
 * with its cause.
 */
@NullMarked
package dev.tributary.merge.notes;

import org.jspecify.annotations.NullMarked;
