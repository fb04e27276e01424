/** The made-up people and notes that the demo feeds into the pipeline. */
@NullMarked
package dev.tributary.quickstart.sample;

import org.jspecify.annotations.NullMarked;
