/** The command line. */
@NullMarked
package dev.tributary.quickstart.cli;

import org.jspecify.annotations.NullMarked;
