/** Takes sealed notes from their authors, gives them back and withdraws them. */
@NullMarked
package dev.tributary.ingest.intake;

import org.jspecify.annotations.NullMarked;
