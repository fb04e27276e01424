/** The demo: sample notes in, then what has become of them. */
@NullMarked
package dev.tributary.quickstart.demo;

import org.jspecify.annotations.NullMarked;
