/** Measures the pure code and the whole flow. */
@NullMarked
package dev.tributary.benchmark;

import org.jspecify.annotations.NullMarked;
