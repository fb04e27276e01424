/**
 * The keys of a user: unwrapped in memory for the duration of some work, wrapped everywhere else.
 */
@NullMarked
package dev.tributary.platform.keys;

import org.jspecify.annotations.NullMarked;
