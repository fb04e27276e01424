/** The notes API. */
@NullMarked
package dev.tributary.ingest.intake.http;

import org.jspecify.annotations.NullMarked;
