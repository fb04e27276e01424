/** The contract that services share: tables by migration, events, ids and the sealed format. */
@NullMarked
package dev.tributary.schema;

import org.jspecify.annotations.NullMarked;
