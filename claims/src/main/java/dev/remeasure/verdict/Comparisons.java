package dev.remeasure.verdict;

import java.util.List;
import java.util.Optional;

/** The stored comparisons; none is ever changed. */
public interface Comparisons {
  void add(Comparison comparison);

  /** Every comparison of an attempt, oldest first. */
  List<Comparison> ofAttempt(long attempt);

  /** The newest comparison of an attempt. */
  Optional<Comparison> latest(long attempt);

  /** The newest comparison of every attempt, by attempt. */
  List<Comparison> latest();
}
