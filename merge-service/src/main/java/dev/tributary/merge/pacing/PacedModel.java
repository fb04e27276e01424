package dev.tributary.merge.pacing;

import dev.tributary.merge.extraction.DelegatingModel;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.Message;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.Question;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A model that is asked no faster than it bears. A caller waits for seconds at most; what takes
 * longer is {@link ModelAnswer.Held}, and costs nothing.
 */
public final class PacedModel extends DelegatingModel {
  /** Of an answer that has not come yet, in tokens. */
  private static final int EXPECTED_OUTPUT = 400;

  private static final int CHARACTERS_A_TOKEN = 4;

  private final Gate gate;
  private final PaceListener listener;

  /**
   * Paces a model.
   *
   * @param room how many threads may be in here at once, from 1: whoever comes on top of that is
   *     sent away
   */
  public PacedModel(
      LanguageModel model,
      CallsAtOnce calls,
      RateLimit rate,
      int room,
      Clock clock,
      PaceListener listener) {
    super(model);
    this.gate = new Gate(new Pace(calls, rate, new Breaker()), room, clock);
    this.listener = listener;
  }

  @Override
  public ModelAnswer ask(Question question) {
    return switch (gate.enter(question.urgency(), estimate(question))) {
      case Gate.Entry.Admitted(Pace.Call call, var waited) -> {
        listener.waited(question.urgency(), waited);
        yield ask(question, call);
      }
      case Gate.Entry.SentAway(Held why) -> {
        listener.putOff(why.cause());
        yield why;
      }
    };
  }

  private ModelAnswer ask(Question question, Pace.Call call) {
    @Nullable ModelAnswer answer = null;
    try {
      answer = passOn(question);
    } finally {
      if (answer == null) {
        gate.abandon(call);
      }
    }
    Pace.Ending ending = gate.leave(call, answer);
    switch (ending.turn()) {
      case OPENED -> listener.opened(cause(answer));
      case CLOSED -> listener.closed();
      case NONE -> {}
    }
    return ending.answer();
  }

  private static String cause(ModelAnswer answer) {
    return answer instanceof ModelAnswer.Away away ? away.cause() : "";
  }

  /** Providers count before they answer. */
  private static long estimate(Question question) {
    long characters = question.format().schema().length();
    for (Message message : question.messages()) {
      characters += message.text().length();
    }
    return characters / CHARACTERS_A_TOKEN + EXPECTED_OUTPUT;
  }

  /** How it is asked now. */
  public PaceState state() {
    return gate.state();
  }
}
