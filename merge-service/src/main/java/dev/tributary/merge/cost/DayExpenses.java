package dev.tributary.merge.cost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one user spent on one day, either of known or of unknown cost.
 *
 * @param day in UTC
 * @param cost null if it is not known: no price was set, or the provider told no tokens
 * @param inputTokens cached ones included
 */
public record DayExpenses(
    LocalDate day,
    @Nullable Cost cost,
    long calls,
    long inputTokens,
    long cachedTokens,
    long outputTokens) {}
