/**
 * The description of the HTTP interface (OpenAPI), made from the endpoints when it is asked for.
 */
@NullMarked
package dev.tributary.platform.openapi.http;

import org.jspecify.annotations.NullMarked;
