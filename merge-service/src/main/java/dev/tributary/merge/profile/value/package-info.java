/** Values of statements in comparable form, and how two of them relate. */
@NullMarked
package dev.tributary.merge.profile.value;

import org.jspecify.annotations.NullMarked;
