/** Shows a user over HTTP what was spent. */
@NullMarked
package dev.tributary.merge.cost.http;

import org.jspecify.annotations.NullMarked;
