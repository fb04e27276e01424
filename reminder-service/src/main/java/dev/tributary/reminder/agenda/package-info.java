/** What a reminder is and becomes, as pure functions: no clock, no database, no framework. */
@NullMarked
package dev.tributary.reminder.agenda;

import org.jspecify.annotations.NullMarked;
