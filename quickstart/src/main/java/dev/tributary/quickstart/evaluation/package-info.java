/** A dataset through the real pipeline, and what the pipeline made of it, for a scorer to read. */
@NullMarked
package dev.tributary.quickstart.evaluation;

import org.jspecify.annotations.NullMarked;
