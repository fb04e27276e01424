/** Turns a note into statements and merges them into the facts of a profile. */
@NullMarked
package dev.tributary.merge;

import org.jspecify.annotations.NullMarked;
