/** Tells what is nobody's fault and passes from what a record or a note brings about itself. */
@NullMarked
package dev.tributary.platform.outage;

import org.jspecify.annotations.NullMarked;
