/**
 * From ReminderChanged to ReminderFired: a change and its alarm are one transaction, and so are a
 * firing, its event and the end of its alarm. The reminder's row is locked first in both, so that
 * whichever comes second sees what the other did.
 */
@NullMarked
package dev.tributary.reminder.scheduling;

import org.jspecify.annotations.NullMarked;
