package dev.tributary.quickstart.demo;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.client.WrittenNote;
import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.embedded.RecordedAnswers;
import dev.tributary.quickstart.sample.SampleNote;
import dev.tributary.quickstart.sample.SampleNotes;
import dev.tributary.quickstart.sample.SampleProfile;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sample notes through a running installation, in the hands of one made-up user. */
public final class Demo {
  private final SampleNotes sample;
  private final TributaryClient client;
  private final RecordedAnswers recordings;
  private final Clock clock;
  private final IdSource ids;
  private final Map<String, ProfileId> profiles = new LinkedHashMap<>();
  private final List<DemoNote> notes = new ArrayList<>();

  private Demo(
      SampleNotes sample,
      TributaryClient client,
      RecordedAnswers recordings,
      Clock clock,
      IdSource ids) {
    this.sample = sample;
    this.client = client;
    this.recordings = recordings;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Logs a new user in.
   *
   * @param recordings filled with the sample's recorded answers; of no effect where a model answers
   */
  public static Demo of(
      SampleNotes sample,
      Installation installation,
      RecordedAnswers recordings,
      Clock clock,
      IdSource ids) {
    TributaryClient client = installation.login(new UserId(ids.next()));
    return new Demo(sample, client, recordings, clock, ids);
  }

  /** Puts all profiles and then all notes, in the order in which they were written. */
  public void putAll(Runnable afterEachNote) {
    for (SampleProfile profile : sample.profiles()) {
      var id = new ProfileId(ids.next());
      profiles.put(profile.key(), id);
      client.putProfile(id, profile.name());
    }
    for (SampleNote note : sample.notes()) {
      notes.add(put(note));
      afterEachNote.run();
    }
  }

  private DemoNote put(SampleNote note) {
    var id = new NoteId(ids.next());
    SampleProfile profile = profileOf(note);
    Instant now = clock.instant();
    recordings.record(id, note.extraction(now, profile.zone()));
    client.putNote(
        new WrittenNote(id, idOf(profile.key()), note.text(), note.writtenAt(now), profile.zone()));
    return new DemoNote(note, id, clock.instant());
  }

  private SampleProfile profileOf(SampleNote note) {
    return sample.profiles().stream()
        .filter(profile -> profile.key().equals(note.profile()))
        .findFirst()
        .orElseThrow();
  }

  private ProfileId idOf(String profile) {
    return Optional.ofNullable(profiles.get(profile)).orElseThrow();
  }

  public int noteCount() {
    return sample.notes().size();
  }

  /** How many of the notes are about a person. */
  public long notesAbout(ProfileId profile) {
    return notes.stream().filter(note -> idOf(note.sample().profile()).equals(profile)).count();
  }

  /** The profiles as they are now, in the sample's order. */
  public List<ShownProfile> profiles() {
    return profiles.values().stream().map(client::profile).toList();
  }

  public List<NoteProgress> progress() {
    return profiles.values().stream().flatMap(id -> client.notes(id).stream()).toList();
  }

  public List<ShownReminder> reminders() {
    return client.reminders();
  }

  /** The reminder that the live note asks for, as it is now; none if no note asked for one. */
  public Optional<ShownReminder> liveReminder() {
    return reminders().stream().filter(reminder -> isLive(reminder.source())).findFirst();
  }

  private boolean isLive(NoteId id) {
    return notes.stream().anyMatch(note -> note.id().equals(id) && note.sample().isLive());
  }

  /** The sample's key of a note. */
  public String keyOf(NoteId id) {
    return notes.stream()
        .filter(note -> note.id().equals(id))
        .map(note -> note.sample().key())
        .findFirst()
        .orElseThrow();
  }

  public CommitToProfile commitToProfile() {
    return CommitToProfile.of(notes, progress());
  }
}
