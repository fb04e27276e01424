/**
 * The profile as a fold: what the notes say, in the order in which they were written, becomes
 * facts, conflicts and reminders; pure rules without I/O, clock or order of arrival.
 */
@NullMarked
package dev.tributary.merge.profile;

import org.jspecify.annotations.NullMarked;
