/** Runs everything in one process, and is the command line. */
@NullMarked
package dev.tributary.quickstart;

import org.jspecify.annotations.NullMarked;
