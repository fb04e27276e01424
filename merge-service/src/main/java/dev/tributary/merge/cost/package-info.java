/** What the calls of a model use and cost, by whom and on which day, and how much they may. */
@NullMarked
package dev.tributary.merge.cost;

import org.jspecify.annotations.NullMarked;
