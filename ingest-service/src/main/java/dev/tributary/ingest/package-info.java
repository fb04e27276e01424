/**
 * Takes notes in: captures what changed in the database, and accepts what is submitted over HTTP.
 */
@NullMarked
package dev.tributary.ingest;

import org.jspecify.annotations.NullMarked;
