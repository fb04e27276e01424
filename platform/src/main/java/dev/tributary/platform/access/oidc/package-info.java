/** Tokens of an OpenID provider, checked against its key set. */
@NullMarked
package dev.tributary.platform.access.oidc;

import org.jspecify.annotations.NullMarked;
