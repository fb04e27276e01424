/** Finds the profiles that an upgrade has left behind, in PostgreSQL. */
@NullMarked
package dev.tributary.merge.renewing.jdbc;

import org.jspecify.annotations.NullMarked;
