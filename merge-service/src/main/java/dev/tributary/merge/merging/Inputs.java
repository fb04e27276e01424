package dev.tributary.merge.merging;

/** Where that comes from which a profile is a fold of. */
public record Inputs(Statements statements, Decisions decisions, KeptVerdicts verdicts) {}
