package dev.tributary.quickstart.sample;

import dev.tributary.quickstart.lines.JsonLine;
import dev.tributary.quickstart.lines.JsonLines;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The sample, as it comes with the program. */
public record SampleNotes(List<SampleProfile> profiles, List<SampleNote> notes) {
  private static final String FOLDER = "/sample/";
  private static final String LIVE = "now";

  public SampleNotes {
    profiles = List.copyOf(profiles);
    notes = List.copyOf(notes);
  }

  public static SampleNotes read() {
    return new SampleNotes(
        lines("profiles.jsonl").stream().map(SampleNotes::profile).toList(),
        lines("notes.jsonl").stream().map(SampleNotes::note).toList());
  }

  private static SampleProfile profile(JsonLine line) {
    return new SampleProfile(line.text("key"), line.text("name"), line.zone("time_zone"));
  }

  private static SampleNote note(JsonLine line) {
    boolean live = line.text("written_at").equals(LIVE);
    return new SampleNote(
        line.text("key"),
        line.text("profile"),
        live ? null : line.instant("written_at"),
        line.text("text"),
        line.object("extraction").json());
  }

  private static List<JsonLine> lines(String file) {
    try (InputStream in = SampleNotes.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new FileNotFoundException(FOLDER + file);
      }
      return JsonLines.read(file, in);
    } catch (IOException e) {
      throw new UncheckedIOException("the sample is not on the class path", e);
    }
  }
}
