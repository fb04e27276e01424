package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.Refused;
import dev.tributary.quickstart.client.StoredNote;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.client.WrittenNote;
import dev.tributary.quickstart.input.InvalidInput;
import dev.tributary.quickstart.view.NoteLine;
import dev.tributary.quickstart.view.SavedNoteView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tributary note add}. */
@Command(
    name = "add",
    description = "Adds a note about a person, and the person's profile if there is none.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tributary note add --profile \"Mira Holm\" \"She has moved to Ghent.\"",
      "  tributary note add --profile \"Mira Holm\" --at 2026-03-02T18:12 --zone Europe/Berlin < note.txt",
      "  tributary note add --profile \"Mira Holm\" --wait \"In May I'll send her the photos.\""
    })
final class NoteAddCommand extends ClientCommand {
  private static final int PRECONDITION_FAILED = 412;

  @Option(
      names = "--profile",
      required = true,
      paramLabel = "NAME",
      description = "Whom the note is about: the whole name, in any case; or the profile's id.")
  private String profile = "";

  @Option(
      names = "--id",
      paramLabel = "UUID",
      description = "The note's id. To add the same note under it again does nothing.")
  private @Nullable String id;

  @Mixin private final TimeOptions time = new TimeOptions();
  @Mixin private final TextArgument text = new TextArgument();

  @ArgGroup(validate = false, heading = WaitOptions.HEADING)
  private WaitOptions waiting = new WaitOptions();

  NoteAddCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    String words =
        text.read(surroundings())
            .orElseThrow(() -> new UsageError("There is no text.", "Give it in quotes."));
    ZoneId zone = time.zone(surroundings().clock().getZone());
    NoteId note = noteId();
    var at = time.atOrNow(zone, surroundings().clock());
    ProfileChoice.Chosen chosen = new ProfileChoice(client, surroundings().ids()).orNew(profile);
    chosen.hints().forEach(this::hint);
    var written = new WrittenNote(note, chosen.id(), words, at, zone);
    try {
      return add(client, written, chosen);
    } catch (Refused refused) {
      chosen.takeBack(client);
      throw refused;
    }
  }

  private View add(TributaryClient client, WrittenNote written, ProfileChoice.Chosen chosen) {
    try {
      Saving.Result result =
          new Saving(client, waiting, surroundings(), this::milestone)
              .save(
                  written.profile(),
                  new NoteRevision(written.id(), 1),
                  () -> client.notes().add(written));
      var line = new NoteLine(stored(written), chosen.name(), result.progress());
      return new SavedNoteView("Added", true, line, chosen.isNew(), result.changes());
    } catch (Refused refused) {
      if (id == null || refused.status() != PRECONDITION_FAILED) {
        throw refused;
      }
      StoredNote there = client.notes().read(written.id());
      if (!isSame(written, there)) {
        throw refused;
      }
      return new SavedNoteView(
          "Already there:", false, new NoteLine(there, chosen.name(), null), false, null);
    }
  }

  /** The time counts only where it was given: each call has a now of its own. */
  private boolean isSame(WrittenNote written, StoredNote there) {
    return written.text().equals(there.text())
        && written.profile().equals(there.profile())
        && (!time.isGiven() || written.writtenAt().equals(there.writtenAt()));
  }

  private static StoredNote stored(WrittenNote note) {
    return new StoredNote(
        note.id(), 1, note.profile(), note.text(), note.writtenAt(), note.zone(), null);
  }

  private NoteId noteId() {
    try {
      return id == null ? new NoteId(surroundings().ids().next()) : NoteId.of(id);
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("--id must be a UUID.", "Make one with uuidgen, or leave it out.");
    }
  }
}
