/**
 * The ids that tables, topics and services share: one-field records, so that one kind is never
 * taken for another.
 */
@NullMarked
package dev.tributary.schema.id;

import org.jspecify.annotations.NullMarked;
