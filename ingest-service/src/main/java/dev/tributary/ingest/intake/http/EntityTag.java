package dev.tributary.ingest.intake.http;

import dev.tributary.ingest.intake.Precondition;
import dev.tributary.platform.problem.InvalidField;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A note's revision as an entity tag (RFC 9110, section 8.8.3): {@code "3"}. */
final class EntityTag {
  private static final String ANY = "*";
  private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
  private static final Pattern TAGS =
      Pattern.compile("\\s*" + TAG.pattern() + "(\\s*,\\s*" + TAG.pattern() + ")*\\s*");
  private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,8}");

  private EntityTag() {}

  static String of(int revision) {
    return "\"" + revision + "\"";
  }

  /**
   * Reads the header {@code If-Match} (section 13.1.1). A weak tag never matches.
   *
   * @throws InvalidField if it has another form
   */
  static Precondition precondition(@Nullable String ifMatch) {
    if (ifMatch == null) {
      return new Precondition.None();
    }
    if (ifMatch.strip().equals(ANY)) {
      return new Precondition.Any();
    }
    if (!TAGS.matcher(ifMatch).matches()) {
      throw new InvalidField("If-Match", "must be the ETag of the note, with its quotes");
    }
    return new Precondition.OneOf(revisions(ifMatch));
  }

  private static Set<Integer> revisions(String tags) {
    return TAG.matcher(tags)
        .results()
        .filter(tag -> tag.group(1) == null)
        .map(tag -> REVISION.matcher(tag.group(2)))
        .filter(Matcher::matches)
        .map(revision -> Integer.valueOf(revision.group()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
