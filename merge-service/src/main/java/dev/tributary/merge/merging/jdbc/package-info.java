/**
 * Statements, facts, conflicts and reminders in PostgreSQL: sealed bodies, keyed hashes, plain
 * states and times.
 */
@NullMarked
package dev.tributary.merge.merging.jdbc;

import org.jspecify.annotations.NullMarked;
