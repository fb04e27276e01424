/**
 * After a merge: pairs of values that code cannot tell apart are put to a model, its verdicts are
 * kept, and what they touch is folded again.
 */
@NullMarked
package dev.tributary.merge.judging;

import org.jspecify.annotations.NullMarked;
