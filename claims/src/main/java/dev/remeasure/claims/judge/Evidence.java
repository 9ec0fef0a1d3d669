package dev.remeasure.claims.judge;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the judged points of a run say about one reading of a claim.
 *
 * @param points the judged measurements, in the order of the run's points
 * @param best whether the claim is about the best of them, and not about each
 * @param bestRun whether the configuration that the claim names as its best is among them
 * @param range whether the claim is a range
 */
record Evidence(List<Measured> points, boolean best, boolean bestRun, boolean range) {

  /** Fewer forks than this show too little of how much they vary to be judged. */
  static final int FEWEST_FORKS = 3;

  Evidence {
    points = List.copyOf(points);
  }

  /** The ends that the rules are held against, seen from the claim. */
  ClaimSideInterval ends(ClaimBounds reading) {
    List<ClaimSideInterval> all = points.stream().map(point -> ends(point, reading)).toList();
    if (!best) {
      return ClaimSideInterval.weakest(all);
    }
    ClaimSideInterval ends = ClaimSideInterval.best(all);
    return bestRun ? ends : ends.openAbove();
  }

  /** The same as an interval of the ratio as measured; null if no judged point has one. */
  @Nullable Interval headline(@Nullable ClaimBounds reading) {
    List<Interval> intervals = intervals();
    if (intervals.isEmpty()) {
      return null;
    }
    boolean highest = best != (reading != null && reading.inverted());
    return new Interval(
        end(intervals, Comparator.comparingDouble(Interval::estimate), highest).estimate(),
        end(intervals, Comparator.comparingDouble(Interval::lower), highest).lower(),
        end(intervals, Comparator.comparingDouble(Interval::upper), highest).upper());
  }

  Ruling ruling(ClaimBounds reading) {
    Ruling ruling = Rules.decide(reading, ends(reading));
    if (!range || points.size() == 1) {
      return ruling;
    }
    long reproducing = reproducing(reading);
    boolean allSlower =
        points.stream()
            .allMatch(point ->
                Rules.decide(reading, ends(point, reading)).verdict() == Verdict.CONTRADICTED);
    return switch (ruling.verdict()) {
      case PARTIAL, NOT_REPRODUCED, CONTRADICTED ->
          reproducing > 0
              ? Ruling.of(
                  Verdict.PARTIAL,
                  reproducing
                      + " of "
                      + points.size()
                      + " configurations reproduce the range, and the weakest falls short of it.")
              : ruling.verdict() == Verdict.CONTRADICTED && !allSlower
                  ? Ruling.of(
                      Verdict.NOT_REPRODUCED,
                      SubVerdict.SPEEDUP_UNPROVEN,
                      "No configuration reproduces the range, and not all of them are worse than"
                          + " the baseline.")
                  : ruling;
      default -> ruling;
    };
  }

  @Nullable SweepSummary sweep(ClaimBounds reading) {
    if (points.size() == 1) {
      return null;
    }
    OrientedBounds claim = OrientedBounds.of(reading);
    double[] estimates = intervals().stream().mapToDouble(Interval::estimate).sorted().toArray();
    long above =
        intervals().stream()
            .filter(i -> (reading.inverted() ? 1 / i.estimate() : i.estimate()) >= claim.lo())
            .count();
    return new SweepSummary(
        points.size(),
        (int) reproducing(reading),
        estimates.length == 0 ? null : Double.valueOf(median(estimates)),
        (double) above / points.size());
  }

  private long reproducing(ClaimBounds reading) {
    return points.stream()
        .filter(point -> Rules.decide(reading, ends(point, reading)).reproduces())
        .count();
  }

  private List<Interval> intervals() {
    return points.stream().flatMap(point -> Stream.ofNullable(point.interval())).toList();
  }

  private static ClaimSideInterval ends(Measured point, ClaimBounds reading) {
    return point.forks() < FEWEST_FORKS
        ? ClaimSideInterval.UNKNOWN
        : ClaimSideInterval.of(point.interval(), reading.inverted());
  }

  private static Interval end(List<Interval> all, Comparator<Interval> by, boolean highest) {
    return all.stream().max(highest ? by : by.reversed()).orElseThrow();
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : Math.sqrt(sorted[middle - 1] * sorted[middle]);
  }
}
