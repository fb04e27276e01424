/** Normal forms by libraries that know languages, phone numbers and units. */
@NullMarked
package dev.tributary.merge.profile.value.normal;

import org.jspecify.annotations.NullMarked;
