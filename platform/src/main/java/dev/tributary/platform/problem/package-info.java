/** What a client did wrong, said so that it can be mended. */
@NullMarked
package dev.tributary.platform.problem;

import org.jspecify.annotations.NullMarked;
