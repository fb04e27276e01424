/** Outages as PostgreSQL, its pool and its keys report them. */
@NullMarked
package dev.tributary.platform.outage.jdbc;

import org.jspecify.annotations.NullMarked;
