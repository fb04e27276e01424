/** The sealed format: AES-256-GCM bytes that are bound to the row that they belong to. */
@NullMarked
package dev.tributary.schema.seal;

import org.jspecify.annotations.NullMarked;
