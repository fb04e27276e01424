package dev.tributary.ingest.capture;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Everything that capture stands on, telling what is asked of it. */
final class FakeDatabase implements Slots, Snapshots, ChangeStreams {
  final List<String> story = new ArrayList<>();
  private final Iterator<SlotState> states;
  private final Runnable end;

  /**
   * @param states of the slot, one for each time that it is asked for
   * @param end what ends the stream
   */
  FakeDatabase(List<SlotState> states, Runnable end) {
    this.states = states.iterator();
    this.end = end;
  }

  CaptureDatabase capture() {
    var publish = new PublishChanges(new RouteChange(), new FakeRecords(records -> {}));
    return new CaptureDatabase(
        () -> story.add("verified"),
        this,
        new FakeRecords(records -> {}),
        new TakeSnapshot(this, publish),
        this,
        duration -> story.add("waited"));
  }

  @Override
  public SlotState state() {
    return states.next();
  }

  @Override
  public void drop() {
    story.add("dropped");
  }

  @Override
  public Snapshot open() {
    story.add("snapshot");
    return new EmptySnapshot();
  }

  @Override
  public void follow(Runnable following) {
    story.add("followed");
    following.run();
    end.run();
  }

  private final class EmptySnapshot implements Snapshot {
    @Override
    public void read(Batches batches) {}

    @Override
    public void makeSlot() {
      story.add("slot");
    }

    @Override
    public void close() {}
  }
}
