/** Wakes up what waited for its user's consent. */
@NullMarked
package dev.tributary.merge.consent.scheduler;

import org.jspecify.annotations.NullMarked;
