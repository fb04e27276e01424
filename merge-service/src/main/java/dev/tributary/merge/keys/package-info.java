/** Hands a signed-in client its own data key, so that it can seal and open by itself. */
@NullMarked
package dev.tributary.merge.keys;

import org.jspecify.annotations.NullMarked;
