/** How much, and how often, a caller may send. */
@NullMarked
package dev.tributary.platform.limits.http;

import org.jspecify.annotations.NullMarked;
