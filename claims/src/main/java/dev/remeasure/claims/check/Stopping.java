package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Sentences.count;

import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measurement;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import dev.remeasure.claims.run.Summary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether as many pairs were measured as the plan's stopping rule gives: pairs are added until the
 * interval is narrow enough, and for no other reason.
 */
final class Stopping {
  private Stopping() {}

  /** How a point departs from the rule; empty if it does not. */
  static Optional<String> departure(Plan plan, Run run, Measured measured) {
    Protocol protocol = plan.protocol();
    int pairs = pairs(run, measured.point());
    String at = measured.point().isEmpty() ? "" : " at " + measured.point();
    if (pairs < protocol.pairs() || pairs > protocol.maxPairs()) {
      return Optional.of(
          count(pairs, "pair")
              + (pairs == 1 ? " was" : " were")
              + " measured"
              + at
              + ", "
              + planned(protocol)
              + " planned");
    }
    if (measured.counted() || protocol.pairs() == protocol.maxPairs()) {
      return Optional.empty();
    }
    if (pairs < protocol.maxPairs() && !narrow(plan, measured.interval())) {
      return Optional.of("it stopped" + at + " before the interval was as narrow as planned");
    }
    // The rule looks after every pair: with one fewer the interval must have been too wide.
    boolean longer =
        pairs > protocol.pairs() && narrow(plan, Earlier.interval(run, measured, pairs - 1));
    return longer
        ? Optional.of("it went on" + at + " although the interval was as narrow as planned")
        : Optional.empty();
  }

  /** How the size of a summary departs from the plan; empty if it does not. */
  static Optional<String> departure(Protocol protocol, Summary summary) {
    Integer n = summary.n();
    return n != null && n >= protocol.pairs() && n <= protocol.maxPairs()
        ? Optional.empty()
        : Optional.of(
            "the summary is of "
                + (n == null ? "an unknown number of measurements" : count(n, "measurement"))
                + " a side, "
                + planned(protocol)
                + " planned");
  }

  private static String planned(Protocol protocol) {
    return protocol.pairs() == protocol.maxPairs()
        ? protocol.pairs() + " were"
        : protocol.pairs() + " to " + protocol.maxPairs() + " were";
  }

  private static boolean narrow(Plan plan, @Nullable Interval interval) {
    return interval != null
        && Math.log(interval.upper() / interval.lower()) / 2 <= plan.precision() * (1 + 1e-9);
  }

  /** Whole pairs at the point. */
  private static int pairs(Run run, String point) {
    List<Fork> good =
        run.forks().stream().filter(f -> f.succeeded() && f.point().equals(point)).toList();
    return (int)
        good.stream()
            .map(Fork::pair)
            .distinct()
            .filter(pair ->
                good.stream().filter(f -> f.pair() == pair).map(Fork::side).distinct().count() == 2)
            .count();
  }

  /** The interval as it was after fewer pairs. */
  private static final class Earlier {
    private Earlier() {}

    static @Nullable Interval interval(Run run, Measured measured, int pairs) {
      Metric metric =
          run.metrics().stream()
              .filter(m -> m.name().equals(measured.metric()))
              .findFirst()
              .orElseThrow();
      List<Fork> first =
          run.forks().stream()
              .filter(f -> f.point().equals(measured.point()) && f.pair() < pairs)
              .toList();
      boolean paired = run.design() == Design.INTERLEAVED_PAIRS;
      return new Measurement(first, paired, metric)
          .at(new Point(measured.point(), Map.of(), false), true, Measurement.LEVEL)
          .interval();
    }
  }
}
