/** Keeps in the database what was spent. */
@NullMarked
package dev.tributary.merge.cost.jdbc;

import org.jspecify.annotations.NullMarked;
