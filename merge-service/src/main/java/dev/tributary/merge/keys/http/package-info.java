/** {@code POST /v1/keys/session}. */
@NullMarked
package dev.tributary.merge.keys.http;

import org.jspecify.annotations.NullMarked;
