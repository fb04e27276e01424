/** Answers to commands: each as tables for people and as one JSON document for programs. */
@NullMarked
package dev.tributary.quickstart.view;

import org.jspecify.annotations.NullMarked;
