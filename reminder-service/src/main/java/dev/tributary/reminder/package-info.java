/**
 * Keeps the reminders that notes promise: what notes say (ReminderChanged) is applied, a durable
 * task waits until it is due, firing it is one transaction, and ReminderFired tells of it.
 */
@NullMarked
package dev.tributary.reminder;

import org.jspecify.annotations.NullMarked;
