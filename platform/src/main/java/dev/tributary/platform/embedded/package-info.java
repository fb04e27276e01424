/** A real PostgreSQL and a real Kafka broker inside this JVM, for the quickstart and for tests. */
@NullMarked
package dev.tributary.platform.embedded;

import org.jspecify.annotations.NullMarked;
