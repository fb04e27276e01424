/**
 * An installation that a person lives with: its folder outlives it, and everything is found again.
 */
@NullMarked
package dev.tributary.quickstart.durable;

import org.jspecify.annotations.NullMarked;
