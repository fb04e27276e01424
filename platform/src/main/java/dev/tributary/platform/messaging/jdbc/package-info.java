/** The outbox table. */
@NullMarked
package dev.tributary.platform.messaging.jdbc;

import org.jspecify.annotations.NullMarked;
