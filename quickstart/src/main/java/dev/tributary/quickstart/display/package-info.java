/** What a person sees: tables, tones and progress, in columns of a terminal. */
@NullMarked
package dev.tributary.quickstart.display;

import org.jspecify.annotations.NullMarked;
