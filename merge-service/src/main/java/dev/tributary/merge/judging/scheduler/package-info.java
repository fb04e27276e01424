/** Durable tasks of the judge: one for each note that was merged, one for each that waits. */
@NullMarked
package dev.tributary.merge.judging.scheduler;

import org.jspecify.annotations.NullMarked;
