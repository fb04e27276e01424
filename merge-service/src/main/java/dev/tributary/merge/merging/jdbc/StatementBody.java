package dev.tributary.merge.merging.jdbc;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.CompletionOutcome;
import dev.tributary.merge.profile.CompletionStatement;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.ReminderStatement;
import dev.tributary.merge.profile.Scope;
import dev.tributary.merge.profile.Stance;
import dev.tributary.merge.profile.Statement;
import dev.tributary.merge.profile.StatementKey;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A statement without its place in the order of the fold: what is sealed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StatementBody.OfFact.class, name = "fact"),
  @JsonSubTypes.Type(value = StatementBody.OfReminder.class, name = "reminder"),
  @JsonSubTypes.Type(value = StatementBody.OfCompletion.class, name = "completion")
})
sealed interface StatementBody {
  Statement at(StatementKey key, ZoneId zone);

  /** As the column {@code kind} has it. */
  String kind();

  static StatementBody of(Statement statement) {
    return switch (statement) {
      case FactStatement it ->
          new OfFact(
              it.quote(),
              it.predicate().wireName(),
              it.value(),
              it.stance().wireName(),
              it.certainty().wireName(),
              it.previousValue(),
              it.since());
      case ReminderStatement it ->
          new OfReminder(it.quote(), it.action(), it.due(), it.recurrence());
      case CompletionStatement it ->
          new OfCompletion(
              it.quote(), it.action(), it.outcome().wireName(), it.scope().wireName(), it.due());
    };
  }

  record OfFact(
      String quote,
      String predicate,
      String value,
      String stance,
      String certainty,
      @Nullable String previousValue,
      @Nullable String since)
      implements StatementBody {
    @Override
    public Statement at(StatementKey key, ZoneId zone) {
      return new FactStatement(
          key,
          quote,
          Predicate.named(predicate),
          value,
          Stance.named(stance),
          Certainty.named(certainty),
          previousValue,
          since,
          zone);
    }

    @Override
    public String kind() {
      return "fact";
    }
  }

  record OfReminder(String quote, String action, @Nullable String due, @Nullable String recurrence)
      implements StatementBody {
    @Override
    public Statement at(StatementKey key, ZoneId zone) {
      return new ReminderStatement(key, quote, action, due, recurrence, zone);
    }

    @Override
    public String kind() {
      return "reminder";
    }
  }

  record OfCompletion(
      String quote, String action, String outcome, String scope, @Nullable String due)
      implements StatementBody {
    @Override
    public Statement at(StatementKey key, ZoneId zone) {
      return new CompletionStatement(
          key, quote, action, CompletionOutcome.named(outcome), Scope.named(scope), due, zone);
    }

    @Override
    public String kind() {
      return "completion";
    }
  }
}
