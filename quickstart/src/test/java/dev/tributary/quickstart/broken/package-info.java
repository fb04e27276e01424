/** What the product makes of requests and records that are broken in every way. */
@NullMarked
package dev.tributary.quickstart.broken;

import org.jspecify.annotations.NullMarked;
