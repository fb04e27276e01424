package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.PipelineStatus;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.running.RunningInstallation;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an installation and the caller's notes are.
 *
 * @param local null if it runs elsewhere
 */
public record StatusView(URI http, PipelineStatus pipeline, @Nullable InstallationStatus local)
    implements View {
  @Override
  public JsonNode json() {
    ObjectNode object = JsonForms.object().put("state", "up").put("http", http.toString());
    if (local != null) {
      RunningInstallation running = local.running();
      object
          .put("kafka", running.kafka())
          .put("postgres", running.postgres())
          .put("log", running.log().toString())
          .put("data", local.data().toString())
          .put("pid", running.pid())
          .put("started_at", running.startedAt().toString());
    }
    PipelineStatus.Model model = pipeline.model();
    ObjectNode modelObject = object.putObject("model");
    modelObject
        .put("state", model.state())
        .put("cause", model.cause())
        .put("since", JsonForms.text(model.since()));
    if (local != null) {
      modelObject.put("name", local.running().model());
    }
    ObjectNode notes = object.putObject("notes");
    pipeline.notes().forEach(notes::put);
    object.put("not_for_model", pipeline.notForModel());
    object.put("read_by_patterns", pipeline.readByPatterns());
    object.put("waiting_since", JsonForms.text(pipeline.waitingSince()));
    return object;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(Tone.GOOD, "Tributary is up at " + http);
    if (local != null) {
      RunningInstallation running = local.running();
      screen.line(
          "  since   %s, process %d".formatted(layout.time(running.startedAt()), running.pid()));
      screen.line("  data    " + local.data());
      screen.line("  log     " + running.log());
    }
    showModel(screen, layout);
    screen.line("  notes   " + counts());
    showNotForModel(screen);
    showReadByPatterns(screen);
    if (pipeline.waitingSince() != null) {
      screen.line(
          Tone.WARNING, "          the oldest waits since " + layout.time(pipeline.waitingSince()));
    }
  }

  private void showNotForModel(Screen screen) {
    if (pipeline.notForModel() > 0) {
      screen.line(
          Tone.WARNING,
          "          %d of them not for the model; see: tributary consent show"
              .formatted(pipeline.notForModel()));
    }
  }

  private void showReadByPatterns(Screen screen) {
    if (pipeline.readByPatterns() == 0) {
      return;
    }
    screen.line(
        "          %d read by patterns, which see little".formatted(pipeline.readByPatterns()));
    if (!pipeline.model().state().equals("patterns")) {
      screen.line("          To have the model read them: tributary note reread");
    }
  }

  private void showModel(Screen screen, Layout layout) {
    PipelineStatus.Model model = pipeline.model();
    String name = local == null ? null : local.running().model();
    Optional<ModelTrouble> trouble = ModelTrouble.of(model);
    if (trouble.isEmpty()) {
      screen.line("  model   " + modelState(model.state(), name));
      return;
    }
    String since = model.since() == null ? "" : " Since " + layout.time(model.since());
    if (name != null) {
      screen.line("  model   " + name);
    }
    String margin = name == null ? "  model   " : "          ";
    screen.line(Tone.BAD, margin + trouble.get().problem() + since);
    screen.line("          " + trouble.get().remedy());
  }

  private static String modelState(String state, @Nullable String name) {
    String told = state.equals("unknown") ? "not asked yet" : state;
    // By name it says already that patterns read.
    return name == null || state.equals("patterns")
        ? Objects.requireNonNullElse(name, told)
        : name + ", " + told;
  }

  private String counts() {
    String counts =
        pipeline.notes().entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "none" : counts;
  }
}
