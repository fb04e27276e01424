/** Brings a database to this version of the schema, and back. */
@NullMarked
package dev.tributary.schema.migration;

import org.jspecify.annotations.NullMarked;
