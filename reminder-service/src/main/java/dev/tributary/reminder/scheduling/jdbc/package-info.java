/** Reminders and firings on PostgreSQL. */
@NullMarked
package dev.tributary.reminder.scheduling.jdbc;

import org.jspecify.annotations.NullMarked;
