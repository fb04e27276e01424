/** The key-encryption key from a file. */
@NullMarked
package dev.tributary.platform.keys.kms;

import org.jspecify.annotations.NullMarked;
