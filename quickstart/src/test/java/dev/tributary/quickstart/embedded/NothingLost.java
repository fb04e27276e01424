package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.schema.id.NoteId;
import java.util.List;

/**
 * Promises that each note which the API has taken ends up in its profile, whatever was killed on
 * the way.
 *
 * <p>Valid: put 1, put 2, kill, restart, merged 2, merged 1. Not valid: put 1, put 2, kill,
 * restart, merged 2, and nothing more.
 */
final class NothingLost {
  private NothingLost() {}

  /** Judges a diarist all of whose notes say one fact. */
  static void judge(Diarist diarist, List<NoteId> written) {
    assertThat(diarist.client().notes(diarist.profileId()))
        .allMatch(NoteProgress::isMerged)
        .extracting(NoteProgress::note)
        .containsExactlyInAnyOrderElementsOf(written);
    assertThat(diarist.profile().facts())
        .extracting(ShownFact::source)
        .containsExactlyInAnyOrderElementsOf(written);
  }
}
