/** The task that renews profiles, one at a time for all instances of the service. */
@NullMarked
package dev.tributary.merge.renewing.scheduler;

import org.jspecify.annotations.NullMarked;
