/** Where ReminderChanged comes in. */
@NullMarked
package dev.tributary.reminder.scheduling.kafka;

import org.jspecify.annotations.NullMarked;
