/** What people type, read strictly: texts, times, names and shortened ids. */
@NullMarked
package dev.tributary.quickstart.input;

import org.jspecify.annotations.NullMarked;
