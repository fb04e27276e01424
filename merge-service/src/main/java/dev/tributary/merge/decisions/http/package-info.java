/** {@code /v1/decisions}. */
@NullMarked
package dev.tributary.merge.decisions.http;

import org.jspecify.annotations.NullMarked;
