/** Keeps the reminders that notes promise: schedules them, fires them when due, delivers them. */
@NullMarked
package dev.tributary.reminder;

import org.jspecify.annotations.NullMarked;
