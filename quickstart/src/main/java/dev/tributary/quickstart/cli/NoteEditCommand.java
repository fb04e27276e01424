package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.Refused;
import dev.tributary.quickstart.client.StoredNote;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.client.WrittenNote;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.NoteLine;
import dev.tributary.quickstart.view.SavedNoteView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.NoteRevision;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tributary note edit}. */
@Command(
    name = "edit",
    description = "Puts another text, or another time, in place of a note's.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tributary note edit 019aa2f1-7c3d \"She has moved to Lille.\"",
      "  tributary note edit 019aa2f1-7c3d --at 2026-03-02",
      "  tributary note edit 019aa2f1-7c3d --if-revision 1 - < note.txt"
    })
final class NoteEditCommand extends ClientCommand {
  private static final int PRECONDITION_FAILED = 412;

  @Mixin private final NoteArgument note = new NoteArgument();
  @Mixin private final TimeOptions time = new TimeOptions();

  @Option(
      names = "--if-revision",
      paramLabel = "N",
      description = "Edit only if the note is still in this revision.")
  private @Nullable Integer ifRevision;

  @Mixin private final TextArgument text = new TextArgument();

  @ArgGroup(validate = false, heading = WaitOptions.HEADING)
  private WaitOptions waiting = new WaitOptions();

  NoteEditCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    StoredNote old = note.read(client);
    int newest = ifRevision == null ? old.revision() : ifRevision;
    WrittenNote edited = edited(old);
    var revision = new NoteRevision(old.id(), newest + 1);
    Saving.Result result =
        new Saving(client, waiting, surroundings(), this::milestone)
            .save(old.profile(), revision, () -> edit(client, edited, newest));
    var line = new NoteLine(stored(edited, revision), nameOf(client, old), result.progress());
    return new SavedNoteView("Edited", true, line, false, result.changes());
  }

  private static void edit(TributaryClient client, WrittenNote edited, int newest) {
    try {
      client.notes().edit(edited, newest);
    } catch (Refused refused) {
      if (refused.status() == PRECONDITION_FAILED) {
        throw new ChangedMeanwhile(edited.id(), newest, refused);
      }
      throw refused;
    }
  }

  private WrittenNote edited(StoredNote old) {
    ZoneId zone = time.zone(old.zone());
    return new WrittenNote(
        old.id(), old.profile(), words(old), time.at(zone).orElse(old.writtenAt()), zone);
  }

  /** With another time only, the words stay. */
  private String words(StoredNote old) {
    String kept = old.text();
    if (time.isGiven() && !text.isGiven() && kept != null) {
      return kept;
    }
    return text.read(surroundings())
        .orElseThrow(() -> new UsageError("There is no text.", "Give it in quotes, or --at."));
  }

  private static String nameOf(TributaryClient client, StoredNote old) {
    return new People(client.profiles().list()).nameOf(old.profile());
  }

  private static StoredNote stored(WrittenNote note, NoteRevision revision) {
    return new StoredNote(
        note.id(),
        revision.revision(),
        note.profile(),
        note.text(),
        note.writtenAt(),
        note.zone(),
        null);
  }
}
