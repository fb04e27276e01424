/** Asks a language model whether values mean the same. */
@NullMarked
package dev.tributary.merge.judging.prompt;

import org.jspecify.annotations.NullMarked;
