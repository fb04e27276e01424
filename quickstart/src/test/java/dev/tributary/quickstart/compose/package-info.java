/** What docker-compose.yml tells the services, tried on the services. */
@NullMarked
package dev.tributary.quickstart.compose;

import org.jspecify.annotations.NullMarked;
