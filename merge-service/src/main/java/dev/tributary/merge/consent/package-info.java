/** What users do not want a model to read: such notes wait, and say why. */
@NullMarked
package dev.tributary.merge.consent;

import org.jspecify.annotations.NullMarked;
