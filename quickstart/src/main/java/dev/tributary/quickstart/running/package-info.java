/** Where a running installation is, for whoever is on the same machine and may read its folder. */
@NullMarked
package dev.tributary.quickstart.running;

import org.jspecify.annotations.NullMarked;
