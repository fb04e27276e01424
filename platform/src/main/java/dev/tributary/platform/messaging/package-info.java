/** Events out by the outbox, records in with three ends: done, retried, dead letter. */
@NullMarked
package dev.tributary.platform.messaging;

import org.jspecify.annotations.NullMarked;
