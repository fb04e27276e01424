/** {@code POST /v1/dead-letters/redrive}. */
@NullMarked
package dev.tributary.merge.notes.http;

import org.jspecify.annotations.NullMarked;
