/** Tries a model on what is made up, before real notes depend on it. */
@NullMarked
package dev.tributary.merge.extraction.trial;

import org.jspecify.annotations.NullMarked;
