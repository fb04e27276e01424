/** The clients in docs/clients, run against an installation. */
@NullMarked
package dev.tributary.quickstart.clients;

import org.jspecify.annotations.NullMarked;
