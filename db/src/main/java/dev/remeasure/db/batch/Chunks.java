package dev.remeasure.db.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A long list in parts short enough for an array column; H2 takes 65 536 elements. */
public final class Chunks {
  private static final int LONGEST = 10_000;

  private Chunks() {}

  public static <T> List<List<T>> of(List<T> whole) {
    return IntStream.rangeClosed(0, (whole.size() - 1) / LONGEST)
        .map(part -> part * LONGEST)
        .mapToObj(start -> whole.subList(start, Math.min(start + LONGEST, whole.size())))
        .toList();
  }

  public static <T> List<T> joined(List<T> before, List<T> after) {
    List<T> joined = new ArrayList<>(before.size() + after.size());
    joined.addAll(before);
    joined.addAll(after);
    return joined;
  }
}
