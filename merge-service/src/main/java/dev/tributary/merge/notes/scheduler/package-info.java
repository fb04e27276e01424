/** One durable task for each note revision, and one for each withdrawal. */
@NullMarked
package dev.tributary.merge.notes.scheduler;

import org.jspecify.annotations.NullMarked;
