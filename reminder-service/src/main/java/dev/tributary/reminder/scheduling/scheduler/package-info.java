/** Alarms as durable tasks of db-scheduler. */
@NullMarked
package dev.tributary.reminder.scheduling.scheduler;

import org.jspecify.annotations.NullMarked;
