package dev.tributary.platform.problem;

import java.util.Optional;

/** Tells what a client did wrong from what the database refused. */
public interface DatabaseRefusals {
  /** The problem, unless it is ours. */
  Optional<Problem> problem(Throwable failure);
}
