package dev.tributary.ingest.intake.http;

import dev.tributary.ingest.intake.SubmitOutcome;
import dev.tributary.ingest.intake.WithdrawOutcome;
import dev.tributary.platform.problem.RevisionMismatch;

/** Tells an author what is stored, and what would be taken. */
final class Mismatch {
  private Mismatch() {}

  static RevisionMismatch of(SubmitOutcome.WrongRevision wrong) {
    if (wrong.newest() == 0) {
      return new RevisionMismatch(
          "no revision of this note is stored: send revision %d without If-Match"
              .formatted(wrong.next()));
    }
    return new RevisionMismatch(
        "the newest revision of this note is %d: to replace it, send revision %d with If-Match: %s"
            .formatted(wrong.newest(), wrong.next(), EntityTag.of(wrong.newest())));
  }

  static RevisionMismatch of(WithdrawOutcome.WrongRevision wrong) {
    return new RevisionMismatch(
        wrong.newest() == 0
            ? "no revision of this note is stored any longer"
            : "the newest revision of this note is %d: read it before you delete it"
                .formatted(wrong.newest()));
  }
}
