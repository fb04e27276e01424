/** Profiles and what is shown of them, in PostgreSQL. */
@NullMarked
package dev.tributary.merge.reading.jdbc;

import org.jspecify.annotations.NullMarked;
