/** Where users refuse and allow. */
@NullMarked
package dev.tributary.merge.consent.http;

import org.jspecify.annotations.NullMarked;
