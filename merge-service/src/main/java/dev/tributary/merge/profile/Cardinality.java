package dev.tributary.merge.profile;

/** How many values of a predicate are current at a time. */
public enum Cardinality {
  ONE,
  MANY
}
