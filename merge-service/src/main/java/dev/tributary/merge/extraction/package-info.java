/**
 * Extraction: one note in, what it says out, read by a language model that sees nothing but the
 * note and is believed only as far as its answer can be checked against it.
 */
@NullMarked
package dev.tributary.merge.extraction;

import org.jspecify.annotations.NullMarked;
