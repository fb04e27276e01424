/**
 * Merging: one transaction that adds or removes what a note says, folds again everything that it
 * can reach, and records the difference as facts, conflicts, reminders and events.
 */
@NullMarked
package dev.tributary.merge.merging;

import org.jspecify.annotations.NullMarked;
