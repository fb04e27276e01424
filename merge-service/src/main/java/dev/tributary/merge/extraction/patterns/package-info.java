/**
 * Reads notes without a model: a few fixed forms of English, numbers and addresses. Nothing is
 * guessed; what is not said in one of the forms is not seen.
 */
@NullMarked
package dev.tributary.merge.extraction.patterns;

import org.jspecify.annotations.NullMarked;
