package dev.tributary.merge.flow;

import dev.tributary.schema.id.UserId;
import java.util.List;

/** What other services are told of a user's profiles, in order. */
record Announced(UserId user) {
  private static final String OF_TYPE =
      " as told from outbox.event where user_id = ? and type = 'dev.tributary.' || ? ";

  /** Each event as revision and what it says. */
  List<String> changes(String type) {
    return list(
        "concat_ws(' ', payload ->> 'revision', payload ->> 'status', payload ->> 'said')", type);
  }

  /** Each ConflictChanged as revision, status and decision. */
  List<String> conflictsWithDecisions() {
    return list(
        """
        concat_ws(' ', payload ->> 'revision', payload ->> 'status',
          coalesce(payload ->> 'settled_by_decision_id', 'null'))\
        """,
        "ConflictChanged");
  }

  String lastProfileOf(String type) {
    return list("payload ->> 'profile_id'", type).getLast();
  }

  private List<String> list(String what, String type) {
    return Surroundings.DATABASE
        .sql("select " + what + OF_TYPE + "order by event_id")
        .params(user.value(), type)
        .query((row, number) -> row.getString("told"))
        .list();
  }
}
