/** Work that outlives a crash: recorded in the transaction that makes it necessary. */
@NullMarked
package dev.tributary.platform.tasks;

import org.jspecify.annotations.NullMarked;
