package dev.tributary.merge.notes;

import dev.tributary.merge.cost.Expenses;
import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.extraction.ExtractionResult;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.Optional;

/**
 * Reads a note: opens the row as its user, asks the model with no transaction open, keeps the
 * answer sealed. A note that has been read is never read again.
 */
public final class ExtractNote {
  private final RowLevelSession session;
  private final UnreadNotes notes;
  private final Extractor extractor;
  private final Expenses expenses;

  public ExtractNote(
      RowLevelSession session, UnreadNotes notes, Extractor extractor, Expenses expenses) {
    this.session = session;
    this.notes = notes;
    this.extractor = extractor;
    this.expenses = expenses;
  }

  /**
   * Reads the note if it is unread.
   *
   * @return what to wait for where the model cannot be asked now; empty otherwise
   */
  public Optional<Wait> extract(UserId user, NoteRevision note, Urgency urgency) {
    return switch (session.as(user, () -> notes.open(user, note))) {
      case UnreadNote.Open open -> read(user, open.text(), urgency);
      case UnreadNote.DoesNotOpen sealed -> {
        park(user, note, sealed.cause(), 0);
        yield Optional.empty();
      }
      case UnreadNote.Nothing nothing -> Optional.empty();
    };
  }

  /** Gives a note up for now, with its cause. */
  public void park(UserId user, NoteRevision note, String cause, int calls) {
    session.run(user, () -> notes.park(user, note, cause, calls));
  }

  private Optional<Wait> read(UserId user, NoteText text, Urgency urgency) {
    ExtractionResult result = extractor.extract(text, urgency);
    return switch (result) {
      case Extracted extracted -> {
        String version = extractor.extractorVersion();
        spend(
            user,
            new Spent(extracted.calls(), extracted.usage()),
            () -> notes.keep(user, text.note(), extracted, version));
        yield Optional.empty();
      }
      case Unreadable unreadable -> {
        spend(
            user,
            new Spent(unreadable.calls(), unreadable.usage()),
            () -> notes.park(user, text.note(), unreadable.cause(), unreadable.calls()));
        yield Optional.empty();
      }
      case Unavailable unavailable -> {
        if (unavailable.calls() > 0) {
          spend(user, new Spent(unavailable.calls(), unavailable.usage()), () -> {});
        }
        yield Optional.of(new Wait(unavailable.retryAfter(), unavailable.cause()));
      }
    };
  }

  /** What was answered and what that cost are kept together, or not at all. */
  private void spend(UserId user, Spent spent, Runnable keep) {
    session.run(
        user,
        () -> {
          keep.run();
          expenses.add(user, spent);
        });
  }
}
