package dev.tributary.merge.profile.value;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code date: what}, where the date may be partial, a span, or missing; two dates of one event
 * exclude each other.
 *
 * @param until end of a span
 */
record Dated(@Nullable PartialDate from, @Nullable PartialDate until, Wording what)
    implements Value {

  private static final Pattern FORM =
      Pattern.compile(
          "([\\d-]{4,10}(?:T[\\d:]+)?)(?:\\s*(?:to|/|–)\\s*([\\d-]{4,10}))?\\s*:\\s*(.*)");
  private static final double NEAR = 0.5;

  static Dated of(String text, WordingReader reader) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return new Dated(null, null, reader.read(text));
    }
    String end = form.group(2);
    return new Dated(
        PartialDate.parse(form.group(1)),
        end == null ? null : PartialDate.parse(end),
        reader.read(form.group(3)));
  }

  @Override
  public Likeness like(Value that) {
    return that instanceof Dated dated ? like(dated) : Likeness.UNLIKE;
  }

  private Likeness like(Dated that) {
    Likeness dates = likeDates(that);
    boolean oneEvent = what.like(that.what).isSame();
    return switch (dates) {
      case EQUAL -> oneEvent ? what.like(that.what) : sameDay(that);
      case UNLIKE -> oneEvent ? Likeness.RIVAL : Likeness.UNLIKE;
      case SAME, FINER, COARSER, CONTAINED, RIVAL, SIBLING -> oneEvent ? dates : Likeness.UNLIKE;
    };
  }

  private Likeness likeDates(Dated that) {
    if (from == null || that.from == null) {
      return missingDate(that);
    }
    Likeness starts = from.like(that.from);
    boolean endsDiffer =
        until != null && that.until != null && until.like(that.until) == Likeness.UNLIKE;
    return endsDiffer ? Likeness.UNLIKE : starts;
  }

  private Likeness missingDate(Dated that) {
    if (from == null) {
      return that.from == null ? Likeness.EQUAL : Likeness.COARSER;
    }
    return Likeness.FINER;
  }

  private Likeness sameDay(Dated that) {
    boolean near = from != null && from.day() != null && what.overlap(that.what) >= NEAR;
    return near ? Likeness.SAME : Likeness.UNLIKE;
  }

  @Override
  public boolean isPastOn(LocalDate day) {
    PartialDate end = until == null ? from : until;
    return end != null && end.isOverOn(day);
  }

  @Override
  public String normal() {
    return from + "/" + until + ":" + what.squashed();
  }

  @Override
  public Set<String> slots() {
    return what.slots();
  }
}
