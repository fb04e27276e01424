/** Decisions and merged profiles in PostgreSQL. */
@NullMarked
package dev.tributary.merge.decisions.jdbc;

import org.jspecify.annotations.NullMarked;
