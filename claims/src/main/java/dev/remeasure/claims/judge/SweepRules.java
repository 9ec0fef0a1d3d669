package dev.remeasure.claims.judge;

import static dev.remeasure.claims.text.Figures.factor;

import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.judge.bounds.Compared;
import dev.remeasure.claims.judge.bounds.OrientedBounds;
import dev.remeasure.claims.reading.Sweeping;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep adds to the rules: how a range falls short, and whether its upper end is reached.
 */
final class SweepRules {
  private SweepRules() {}

  /** A range whose weakest configuration falls short. */
  static Ruling range(Evidence evidence, ClaimBounds bounds, Ruling weakest) {
    List<ClaimSideInterval> points = evidence.all(bounds);
    OrientedBounds claim = OrientedBounds.of(bounds);
    if (!Compared.below(ClaimSideInterval.weakest(points).wideUpper(), claim.lo())) {
      return weakest;
    }
    long reproducing = evidence.reproducing(bounds);
    boolean all =
        points.stream()
            .allMatch(ends -> Rules.decide(bounds, ends).verdict() == Verdict.CONTRADICTED);
    if (all) {
      return Ruling.of(Verdict.CONTRADICTED, weakest.because());
    }
    if (reproducing > 0) {
      return Ruling.of(
          Verdict.PARTIAL,
          reproducing
              + " of "
              + points.size()
              + " configurations reproduce the range; the weakest falls short of it.");
    }
    if (!bounds.intent().effect()) {
      return Ruling.of(Verdict.CONTRADICTED, weakest.because());
    }
    return weakest.verdict() == Verdict.NOT_REPRODUCED
        ? weakest
        : Ruling.of(
            Verdict.NOT_REPRODUCED,
            SubVerdict.EFFECT_UNPROVEN,
            "No configuration reproduces the range.");
  }

  /** A range's upper end is asked for, too. */
  static Ruling upperEnd(Evidence evidence, ClaimBounds bounds, Ruling ruling) {
    Double top = OrientedBounds.of(bounds).top();
    if (top == null || ruling.verdict() != Verdict.REPRODUCED || !bounds.intent().effect()) {
      return ruling;
    }
    ClaimSideInterval best = ClaimSideInterval.best(evidence.all(bounds));
    if (evidence.bestRun() && Compared.below(best.wideUpper(), top)) {
      return Ruling.of(
          Verdict.PARTIAL,
          SubVerdict.UPPER_END_NOT_REACHED,
          "The range is reproduced at its lower end; no configuration reaches "
              + factor(bounds.turned() ? 1 / top : top)
              + ", which its upper end asks for.");
    }
    return ruling.with(Flag.UPPER_END_UNPROVEN, Compared.below(best.lower(), top));
  }

  /**
   * Share of the claimed effect that is left: ln S / ln a, or ln of the best / ln b where the upper
   * end was not reached; null where it says nothing. It is given for a partial result, and for a
   * ratio that has no interval to be judged by.
   */
  static @Nullable Double retained(Evidence evidence, ClaimBounds bounds, Ruling ruling) {
    boolean open = ruling.verdict() == Verdict.INCONCLUSIVE && bare(evidence);
    if (ruling.verdict() != Verdict.PARTIAL && !open) {
      return null;
    }
    OrientedBounds claim = OrientedBounds.of(bounds);
    boolean upper = ruling.sub() == SubVerdict.UPPER_END_NOT_REACHED;
    double claimed = upper ? claim.b() : claim.a();
    double[] logs =
        evidence.points().stream()
            .flatMap(point -> Stream.ofNullable(point.ratio()))
            .mapToDouble(ratio -> Math.log(ratio) * (bounds.turned() ? -1 : 1))
            .toArray();
    if (!(claimed > 1) || Double.isInfinite(claimed) || logs.length == 0) {
      return null;
    }
    boolean highest = upper || evidence.sweeping() == Sweeping.BEST;
    double log =
        highest ? Arrays.stream(logs).max().orElseThrow() : Arrays.stream(logs).min().orElseThrow();
    return log / Math.log(claimed);
  }

  /** Whether only a ratio is known, without an interval. */
  private static boolean bare(Evidence evidence) {
    return evidence.points().stream()
        .allMatch(point -> point.interval() == null && point.ratio() != null);
  }
}
