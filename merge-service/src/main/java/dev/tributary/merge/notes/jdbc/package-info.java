/** Notes, their states and their extractions in PostgreSQL. */
@NullMarked
package dev.tributary.merge.notes.jdbc;

import org.jspecify.annotations.NullMarked;
