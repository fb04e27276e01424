/**
 * Holds a model's answer against the note: what cannot be found there, or contradicts the calendar,
 * is rejected item by item.
 */
@NullMarked
package dev.tributary.merge.extraction.check;

import org.jspecify.annotations.NullMarked;
