package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.display.Screen;

/** An answer to a command. */
public interface View {
  /** For programs: fields in snake_case, whole ids, times in ISO 8601. */
  JsonNode json();

  /** For people. */
  void show(Screen screen, Layout layout);
}
