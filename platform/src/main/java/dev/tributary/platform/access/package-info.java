/** Who is asking, and the database session that acts for exactly that user. */
@NullMarked
package dev.tributary.platform.access;

import org.jspecify.annotations.NullMarked;
