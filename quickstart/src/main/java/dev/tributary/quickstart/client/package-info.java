/**
 * What an application would be: it speaks HTTP with the front port, and seals and opens on its own
 * side.
 */
@NullMarked
package dev.tributary.quickstart.client;

import org.jspecify.annotations.NullMarked;
