/** What notes promise to do and report as done, in comparable form. */
@NullMarked
package dev.tributary.merge.profile.errand;

import org.jspecify.annotations.NullMarked;
