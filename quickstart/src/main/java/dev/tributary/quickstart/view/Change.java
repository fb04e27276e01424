package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has become different in a profile.
 *
 * @param kind fact, conflict or reminder
 * @param subject a predicate, or an action
 * @param was its status before; null if it is new
 * @param is its status now; null if it is gone
 */
record Change(
    String kind,
    String id,
    String subject,
    String value,
    @Nullable String was,
    @Nullable String is) {
  ObjectNode json() {
    return JsonForms.object()
        .put("kind", kind)
        .put("id", id)
        .put("subject", subject)
        .put("value", value)
        .put("was", was)
        .put("is", is);
  }

  Cell sign() {
    if (was == null) {
      return new Cell("+", Tone.GOOD);
    }
    return is == null ? new Cell("-", Tone.BAD) : new Cell("~", Tone.WARNING);
  }

  String effect() {
    if (was == null) {
      return String.valueOf(is);
    }
    return is == null ? was + " → gone" : was + " → " + is;
  }
}
