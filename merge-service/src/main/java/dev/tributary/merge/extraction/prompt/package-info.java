/** Asks a language model to read a note, and again where its answer cannot be used. */
@NullMarked
package dev.tributary.merge.extraction.prompt;

import org.jspecify.annotations.NullMarked;
