/** Keeps in the database what users refuse. */
@NullMarked
package dev.tributary.merge.consent.jdbc;

import org.jspecify.annotations.NullMarked;
