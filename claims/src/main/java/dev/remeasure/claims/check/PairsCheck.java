package dev.remeasure.claims.check;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Method;
import java.util.Comparator;
import java.util.List;

/** Whether there are enough pairs, or forks of a side, for their spread to be known. */
final class PairsCheck {
  /** Fewest that do not make one doubt the interval. */
  static final int FEWEST = 5;

  private PairsCheck() {}

  static Finding of(List<Measured> judged) {
    Measured fewest = judged.stream().min(Comparator.comparingInt(Measured::forks)).orElseThrow();
    String what = fewest.method() == Method.PAIRED_LOG_T ? " pairs" : " forks a side";
    return fewest.forks() < FEWEST
        ? new Finding(
            "pairs",
            Outcome.WARNING,
            "There are "
                + fewest.forks()
                + what
                + ", fewer than "
                + FEWEST
                + ": the interval is wide, and one odd fork can move it.")
        : new Finding(
            "pairs",
            Outcome.PASSED,
            "There are " + fewest.forks() + what + ", at least " + FEWEST + ".");
  }
}
