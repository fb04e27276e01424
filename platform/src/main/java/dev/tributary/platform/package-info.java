/**
 * How every service runs: access, keys, messaging and durable tasks. Services depend on this and on
 * the schema only.
 */
@NullMarked
package dev.tributary.platform;

import org.jspecify.annotations.NullMarked;
