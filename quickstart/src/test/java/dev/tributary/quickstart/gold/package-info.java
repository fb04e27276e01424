/**
 * A judge that cannot err, to measure what merging makes of right verdicts: answers from an
 * annotated dataset, by the OpenAI protocol.
 */
@NullMarked
package dev.tributary.quickstart.gold;

import org.jspecify.annotations.NullMarked;
