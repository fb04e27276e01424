/** Notes in the database, within their author's row-level session. */
@NullMarked
package dev.tributary.ingest.intake.jdbc;

import org.jspecify.annotations.NullMarked;
