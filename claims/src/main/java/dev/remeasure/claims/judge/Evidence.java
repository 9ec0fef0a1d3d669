package dev.remeasure.claims.judge;

import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.judge.bounds.Compared;
import dev.remeasure.claims.judge.bounds.OrientedBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Nothing;
import dev.remeasure.claims.measure.ZeroCost;
import dev.remeasure.claims.reading.Intent;
import dev.remeasure.claims.reading.Sweeping;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the judged points of a run say about one reading of a claim.
 *
 * @param points the judged measurements, in the order of the run's points
 * @param sweeping which of them the claim speaks of
 * @param bestRun whether the configuration that the claim names is among them
 */
record Evidence(List<Measured> points, Sweeping sweeping, boolean bestRun) {

  Evidence {
    points = List.copyOf(points);
  }

  /** The ends that the rules are applied to, seen from the claim. */
  ClaimSideInterval ends(ClaimBounds bounds) {
    List<ClaimSideInterval> all = all(bounds);
    return switch (sweeping) {
      case BEST -> {
        ClaimSideInterval best = ClaimSideInterval.best(all);
        yield bestRun ? best : best.openAbove();
      }
      case WORST -> {
        ClaimSideInterval weakest = ClaimSideInterval.weakest(all);
        yield bestRun ? weakest : weakest.openBelow();
      }
      case EACH, RANGE ->
          bounds.intent() == Intent.PARITY
              ? ClaimSideInterval.spanned(all)
              : ClaimSideInterval.weakest(all);
    };
  }

  /** What was measured, as an interval of the ratio; null if no judged point has one. */
  @Nullable Interval headline(@Nullable ClaimBounds bounds) {
    List<Interval> intervals = intervals();
    if (intervals.isEmpty()) {
      return null;
    }
    boolean best = sweeping == Sweeping.BEST;
    boolean highest = best != (bounds != null && bounds.turned());
    boolean spanned = !best && bounds != null && bounds.intent() == Intent.PARITY;
    return new Interval(
        end(intervals, Interval::estimate, highest),
        end(best ? simultaneous() : intervals, Interval::lower, highest),
        end(intervals, Interval::upper, highest || spanned));
  }

  /** The judged point that the headline's estimate is of; null if there is none. */
  @Nullable Measured headlinePoint(@Nullable ClaimBounds bounds) {
    Interval headline = headline(bounds);
    return headline == null
        ? null
        : points.stream()
            .filter(p -> {
              Interval interval = p.interval();
              return interval != null && interval.estimate() == headline.estimate();
            })
            .findFirst()
            .orElse(null);
  }

  Ruling ruling(ClaimBounds bounds) {
    Ruling nothing = ofNothing(bounds);
    if (nothing != null) {
      return nothing;
    }
    Ruling ruling = Rules.decide(bounds, ends(bounds));
    Ruling ranged = sweeping == Sweeping.RANGE ? SweepRules.range(this, bounds, ruling) : ruling;
    return SweepRules.upperEnd(this, bounds, ranged);
  }

  /** What several points show together; null for a single one. */
  @Nullable SweepSummary sweep(ClaimBounds bounds) {
    if (points.size() == 1) {
      return null;
    }
    OrientedBounds claim = OrientedBounds.of(bounds);
    double[] estimates = intervals().stream().mapToDouble(Interval::estimate).sorted().toArray();
    long above =
        intervals().stream()
            .filter(i ->
                Compared.atLeast(bounds.turned() ? 1 / i.estimate() : i.estimate(), claim.lo()))
            .count();
    return new SweepSummary(
        points.size(),
        (int) reproducing(bounds),
        estimates.length == 0 ? null : Double.valueOf(median(estimates)),
        (double) above / points.size());
  }

  /** Each point, seen from the claim. */
  List<ClaimSideInterval> all(ClaimBounds bounds) {
    return points.stream().map(point -> ClaimSideInterval.of(point, bounds.turned())).toList();
  }

  long reproducing(ClaimBounds bounds) {
    return all(bounds).stream()
        .filter(ends -> Rules.decide(bounds, ends).verdict().reproduces())
        .count();
  }

  /** The kind of nothing that every judged point shows; null if there is no such kind. */
  @Nullable ZeroCost nothing() {
    List<ZeroCost> kinds =
        points.stream()
            .map(Measured::result)
            .flatMap(r -> r instanceof Nothing none ? Stream.of(none.kind()) : Stream.empty())
            .distinct()
            .toList();
    boolean all = points.stream().allMatch(point -> point.result() instanceof Nothing);
    return all && kinds.size() == 1 ? kinds.getFirst() : null;
  }

  private @Nullable Ruling ofNothing(ClaimBounds bounds) {
    ZeroCost kind = nothing();
    if (kind == null || points.stream().anyMatch(point -> !point.enough())) {
      return null;
    }
    ClaimSideInterval ends = ends(bounds);
    OrientedBounds claim = OrientedBounds.of(bounds);
    return switch (kind) {
      case ELIMINATED ->
          bounds.turned()
              ? Ruling.of(Verdict.CONTRADICTED, kind.sentence())
              : Ruling.of(
                      Compared.above(ends.lower(), claim.hi())
                          ? Verdict.EXCEEDED
                          : Verdict.REPRODUCED,
                      kind.sentence())
                  .with(
                      Flag.STRICT,
                      !Compared.above(ends.lower(), claim.hi())
                          && bounds.intent() != Intent.PARITY
                          && Compared.atLeast(ends.lower(), claim.a()));
      case BOTH ->
          bounds.intent().effect()
              ? Ruling.of(Verdict.INCONCLUSIVE, kind.sentence() + " There is nothing to save.")
              : null;
      case SOME_FORKS -> Ruling.of(Verdict.INCONCLUSIVE, kind.sentence());
      case NEW_COST ->
          Ruling.of(bounds.turned() ? Verdict.REPRODUCED : Verdict.CONTRADICTED, kind.sentence());
    };
  }

  private List<Interval> intervals() {
    return points.stream().flatMap(point -> Stream.ofNullable(point.interval())).toList();
  }

  private List<Interval> simultaneous() {
    return points.stream().flatMap(point -> Stream.ofNullable(point.simultaneous())).toList();
  }

  private static double end(List<Interval> all, ToDoubleFunction<Interval> of, boolean highest) {
    Comparator<Double> order = Comparator.naturalOrder();
    return all.stream()
        .map(of::applyAsDouble)
        .max(highest ? order : order.reversed())
        .orElseThrow();
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : Math.sqrt(sorted[middle - 1] * sorted[middle]);
  }
}
