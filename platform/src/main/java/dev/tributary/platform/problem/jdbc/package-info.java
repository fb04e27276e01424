/** What PostgreSQL refuses, read by its error fields and never by the values that they quote. */
@NullMarked
package dev.tributary.platform.problem.jdbc;

import org.jspecify.annotations.NullMarked;
