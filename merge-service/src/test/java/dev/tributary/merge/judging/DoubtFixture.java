package dev.tributary.merge.judging;

import dev.tributary.merge.profile.Predicate;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.time.LocalDate;
import java.util.List;

/** Pairs of values as notes say them. */
public final class DoubtFixture {
  public static final NoteRevision NOTE = NoteRevision.of("0190a6e4-0000-7000-8000-000000000001/1");

  private static final UserId USER = UserId.of("0190a6e4-0000-7000-8000-00000000000a");

  /** When all of it was said. */
  public static final LocalDate ON = LocalDate.of(2026, 3, 2);

  private DoubtFixture() {}

  /** Two values, each quoted as it stands. */
  public static Doubt aDoubt(Predicate predicate, String first, String second) {
    return new Doubt(predicate, said(predicate, first), said(predicate, second));
  }

  /** What a note says. */
  public static SaidValue said(Predicate predicate, String value) {
    return new SaidValue(predicate.wireName() + ":=" + value, value, value, ON);
  }

  /** The first question about pairs. */
  public static Inquiry anInquiry(Doubt... doubts) {
    return Inquiry.first(USER, NOTE, List.of(doubts));
  }
}
