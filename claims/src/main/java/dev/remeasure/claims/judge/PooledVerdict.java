package dev.remeasure.claims.judge;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import java.util.List;

/** What the rules say of an interval that several attempts at a claim show together. */
public final class PooledVerdict {
  private PooledVerdict() {}

  /**
   * Judges the interval with the margin of the grade.
   *
   * @return inconclusive where the readings of an ambiguous wording lead to different verdicts
   */
  public static Verdict of(Claim claim, Grade grade, Interval interval) {
    return switch (ClaimReader.read(claim)) {
      case NotTestable none -> Verdict.NOT_TESTABLE;
      case Testable testable -> of(testable, claim, grade, interval);
    };
  }

  private static Verdict of(Testable testable, Claim claim, Grade grade, Interval interval) {
    boolean single = testable.merged() || !testable.ambiguous();
    List<FactorRange> ranges = single ? List.of(testable.range()) : testable.readings();
    List<Verdict> verdicts =
        ranges.stream()
            .map(range -> of(Bounds.of(range, claim, grade.margin()), interval))
            .distinct()
            .toList();
    return verdicts.size() == 1 ? verdicts.getFirst() : Verdict.INCONCLUSIVE;
  }

  private static Verdict of(ClaimBounds bounds, Interval interval) {
    ClaimSideInterval ends =
        bounds.turned()
            ? new ClaimSideInterval(1 / interval.upper(), 1 / interval.lower())
            : new ClaimSideInterval(interval.lower(), interval.upper());
    return Rules.decide(bounds, ends).verdict();
  }
}
