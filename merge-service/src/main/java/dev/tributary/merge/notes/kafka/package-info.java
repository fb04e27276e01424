/** The topic of notes, read. */
@NullMarked
package dev.tributary.merge.notes.kafka;

import org.jspecify.annotations.NullMarked;
