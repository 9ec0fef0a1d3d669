package dev.remeasure.claims.judge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored comparisons; none is ever changed. */
public interface Comparisons {
  /**
   * Adds the comparison.
   *
   * @throws dev.remeasure.claims.InvalidValue if its attempt is not in the log
   */
  void add(Comparison comparison);

  /** Every comparison of an attempt, in the order in which they were added. */
  List<Comparison> ofAttempt(long attempt);

  /** The same of every attempt that was judged more than once, by the attempts' numbers. */
  List<Comparison> rejudged();

  /** The comparison of an attempt that was added last. */
  Optional<Comparison> latest(long attempt);

  /** The comparison of every attempt that was added last, by the attempts' numbers. */
  List<Comparison> latest();

  /** The same of these attempts; those without a comparison are left out. */
  List<Comparison> latest(Collection<Long> attempts);
}
