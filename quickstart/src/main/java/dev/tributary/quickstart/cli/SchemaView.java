package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.view.Layout;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.migration.Migration;
import java.time.Instant;
import java.util.List;

/**
 * How far a database is.
 *
 * @param done what the command did, for people
 */
record SchemaView(String done, List<Migration> migrations) implements View {
  @Override
  public JsonNode json() {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("done", done);
    ArrayNode array = object.putArray("migrations");
    for (Migration migration : migrations) {
      Instant appliedAt = migration.appliedAt();
      array
          .addObject()
          .put("version", migration.version())
          .put("description", migration.description())
          .put("state", appliedAt == null ? "pending" : "applied")
          .put("applied_at", appliedAt == null ? null : appliedAt.toString());
    }
    return object;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    for (Migration migration : migrations) {
      String state = migration.appliedAt() == null ? "pending" : "applied";
      screen.line("%s  %-7s  %s".formatted(migration.version(), state, migration.description()));
    }
    screen.line(done);
  }
}
