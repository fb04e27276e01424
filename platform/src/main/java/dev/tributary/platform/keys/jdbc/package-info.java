/** Wrapped keys in PostgreSQL. */
@NullMarked
package dev.tributary.platform.keys.jdbc;

import org.jspecify.annotations.NullMarked;
