/** {@code GET /v1/reminders}. */
@NullMarked
package dev.tributary.reminder.scheduling.http;

import org.jspecify.annotations.NullMarked;
