package dev.remeasure.claims.check;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Method;
import dev.remeasure.claims.measure.Measured.Unestimated;
import dev.remeasure.claims.text.Sentences;
import java.util.Comparator;
import java.util.List;

/** Whether there are enough pairs, or forks of a side, for their spread to be known. */
final class PairsCheck {
  /** Fewest that do not make one doubt the interval. */
  static final int FEWEST = 5;

  private PairsCheck() {}

  static Finding of(List<Measured> judged) {
    Measured fewest = judged.stream().min(Comparator.comparingInt(Measured::forks)).orElseThrow();
    if (fewest.result() instanceof Unestimated && fewest.forks() == 0) {
      return new Finding(
          "pairs", Outcome.NOT_CHECKED, "No figure could be taken of the forks of a side.");
    }
    if (fewest.counted()) {
      return new Finding("pairs", Outcome.PASSED, "All forks agree, so one of a side is enough.");
    }
    boolean pairs = fewest.method() == Method.PAIRED_LOG_T;
    String measured =
        Sentences.count(fewest.forks(), pairs ? "pair" : "fork") + (pairs ? "" : " a side");
    String are = fewest.forks() == 1 ? "There is " : "There are ";
    return fewest.forks() < FEWEST
        ? new Finding(
            "pairs",
            Outcome.WARNING,
            are
                + measured
                + ", fewer than "
                + FEWEST
                + ": the interval is wide, and one odd fork can move it.")
        : new Finding("pairs", Outcome.PASSED, are + measured + ", enough for an interval.");
  }
}
