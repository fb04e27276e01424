/**
 * The service as a whole, on a real PostgreSQL and a real Kafka, with a model whose answers are
 * written down.
 */
@NullMarked
package dev.tributary.merge.flow;

import org.jspecify.annotations.NullMarked;
