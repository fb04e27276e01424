package dev.tributary.merge.extraction;

import java.util.Map;

/** How many items of an answer failed which check. */
public record Rejections(Map<Rejection, Integer> counts) {
  public static final Rejections NONE = new Rejections(Map.of());

  public Rejections {
    counts = Map.copyOf(counts);
  }

  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
