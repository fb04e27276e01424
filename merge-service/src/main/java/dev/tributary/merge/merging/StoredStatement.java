package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Statement;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.StatementId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement with the class that it fell into when it was last folded.
 *
 * @param name by which decisions are about it
 * @param noteStoredAt when its note's row was inserted
 * @param fact the fact that it belonged to, if it was folded before
 * @param reminder the reminder that it made, moved or closed
 */
public record StoredStatement(
    StatementId id,
    Statement statement,
    StatementName name,
    Instant noteStoredAt,
    @Nullable FactId fact,
    @Nullable ReminderId reminder,
    @Nullable StoredRuling ruling) {}
