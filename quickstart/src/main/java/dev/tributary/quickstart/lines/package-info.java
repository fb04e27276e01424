/** Files with one JSON object a line, where a mistake is told by file, line and field. */
@NullMarked
package dev.tributary.quickstart.lines;

import org.jspecify.annotations.NullMarked;
