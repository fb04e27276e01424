/** Long lists, a page at a time. */
@NullMarked
package dev.tributary.platform.paging;

import org.jspecify.annotations.NullMarked;
