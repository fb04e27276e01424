/** Durable tasks on db-scheduler. */
@NullMarked
package dev.tributary.platform.tasks.scheduler;

import org.jspecify.annotations.NullMarked;
