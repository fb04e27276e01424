/** Brings profiles up to how values are read after an upgrade, behind the notes that come in. */
@NullMarked
package dev.tributary.merge.renewing;

import org.jspecify.annotations.NullMarked;
