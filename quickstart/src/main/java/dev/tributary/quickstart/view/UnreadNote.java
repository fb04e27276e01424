package dev.tributary.quickstart.view;

/** A note that its user wants no model to read. */
public final class UnreadNote {
  public static final String PROBLEM = "It is not for the model, and waits (not_for_model).";
  public static final String REMEDY =
      "See what you refuse with: tributary consent show; allow it with: tributary consent allow";

  private UnreadNote() {}
}
