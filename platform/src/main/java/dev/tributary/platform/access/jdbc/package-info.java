/** Row-level sessions on PostgreSQL. */
@NullMarked
package dev.tributary.platform.access.jdbc;

import org.jspecify.annotations.NullMarked;
