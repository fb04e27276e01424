/** The rules that all modules keep, as tests. */
@NullMarked
package dev.tributary.quickstart.architecture;

import org.jspecify.annotations.NullMarked;
