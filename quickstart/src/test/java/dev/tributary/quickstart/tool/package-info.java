/** Tests that start programs which have to be installed. */
@NullMarked
package dev.tributary.quickstart.tool;

import org.jspecify.annotations.NullMarked;
