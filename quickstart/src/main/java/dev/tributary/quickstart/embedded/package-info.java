/**
 * A whole Tributary in one process: database, broker, the three services and the port in front of
 * them.
 */
@NullMarked
package dev.tributary.quickstart.embedded;

import org.jspecify.annotations.NullMarked;
