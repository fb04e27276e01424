/** {@code /v1/profiles}. */
@NullMarked
package dev.tributary.merge.reading.http;

import org.jspecify.annotations.NullMarked;
