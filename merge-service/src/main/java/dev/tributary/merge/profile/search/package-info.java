/** Finds texts that may be alike without a comparison of all with all. */
@NullMarked
package dev.tributary.merge.profile.search;

import org.jspecify.annotations.NullMarked;
