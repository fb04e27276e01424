/** Verdicts in PostgreSQL, and what the judge has to look at there. */
@NullMarked
package dev.tributary.merge.judging.jdbc;

import org.jspecify.annotations.NullMarked;
