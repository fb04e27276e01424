/** Problem documents (RFC 9457). */
@NullMarked
package dev.tributary.platform.problem.http;

import org.jspecify.annotations.NullMarked;
