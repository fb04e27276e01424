package dev.tributary.merge.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.value.normal.NormalFormsFixture;
import dev.tributary.schema.id.NoteId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody may forget that statements which are stored were read by the rules of their time. */
class FormsVersionTest {
  private static final String RULES = "rules 1";
  private static final String SLOTS_BY_THEM = "efd77c9b780af127";

  private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");
  private static final StatementKey KEY =
      new StatementKey(Instant.EPOCH, new NoteId(new UUID(0, 1)), 0);
  private static final List<String> TEXTS =
      List.of(
          "Red boats and a raft (the blue one)",
          "never drinks coffee before 4 p.m.",
          "Müller & Söhne GmbH",
          "Ada Vey",
          "boss: Ada Vey",
          "Юлия Соколова",
          "Γιώργος στη Θεσσαλονίκη",
          "محمد في القاهرة",
          "王小明喜欢喝绿茶",
          "กรุงเทพมหานคร",
          "+351 912 345 678",
          "912 345 678",
          "ada@Mill.example",
          "https://www.mill.example/Ada/",
          "@ada_vey",
          "1991-06-09",
          "9 June",
          "wedding: 12 May 2031",
          "74 kg",
          "163 lb",
          "weight: 74.5 kg",
          "5'11\"",
          "1,200 €",
          "half a million dollars",
          "ibuprofen 2.5 mg twice a day",
          "Portuguese (fluent)",
          "three chairs",
          "34 years",
          "in a relationship",
          "142/90 mmHg");

  @Test
  void whoever_reads_values_otherwise_gives_that_a_new_version() throws NoSuchAlgorithmException {
    String slots =
        Stream.concat(facts(), reminders())
            .map(it -> new Slots(NormalFormsFixture.FORMS).of(it))
            .map(it -> it.stream().sorted().collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n\n"));

    String digest = digest(slots);

    assertThat(NormalFormsFixture.VERSION).contains(RULES);
    assertThat(digest)
        .as(
            "stored slots would not be met any more: raise rules in normal-forms.properties (a new version of a "
                + "library shows by itself), and write both down here")
        .isEqualTo(SLOTS_BY_THEM);
  }

  private static Stream<Statement> facts() {
    return Arrays.stream(Predicate.values())
        .flatMap(predicate -> TEXTS.stream().map(text -> fact(predicate, text)));
  }

  private static Statement fact(Predicate predicate, String text) {
    return new FactStatement(
        KEY, text, predicate, text, Stance.STATES, Certainty.STATED, null, null, ZONE);
  }

  private static Stream<Statement> reminders() {
    return TEXTS.stream()
        .map(text -> new ReminderStatement(KEY, text, "call " + text, null, null, ZONE));
  }

  private static String digest(String text) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8);
  }
}
