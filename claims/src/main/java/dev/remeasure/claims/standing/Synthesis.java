package dev.remeasure.claims.standing;

import static dev.remeasure.claims.text.Figures.factor;
import static dev.remeasure.claims.text.Figures.interval;
import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.stats.RandomEffects;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What several attempts at one claim came to together. Its headline is how much the ratio varies
 * between environments and what a new environment would show, not the pooled mean.
 *
 * @param attempts how many were pooled
 * @param tau standard deviation between environments, of the natural logarithm of the ratio
 * @param pooled mean ratio with its 95 % interval
 * @param prediction the same mean with the 95 % interval for one new environment
 * @param q Cochran's Q
 * @param iSquared share of Q that chance does not explain, 0 to 1
 */
public record Synthesis(
    int attempts, double tau, Interval pooled, Interval prediction, double q, double iSquared) {

  private static final double LARGEST_LOG = 700;

  /** One attempt that may be pooled: ln of its ratio, and the standard error of that. */
  record Estimate(double log, double error) {}

  /**
   * Pools the attempts that may be: graded exact or close, planned, and with an interval.
   *
   * @param comparisons the newest one of each attempt, in the order of the attempts
   * @return empty for fewer than three such attempts
   */
  public static Optional<Synthesis> of(List<Attempt> attempts, List<Comparison> comparisons) {
    List<Estimate> estimates =
        IntStream.range(0, attempts.size())
            .boxed()
            .flatMap(i -> estimate(attempts.get(i), comparisons.get(i).judgement()))
            .toList();
    return of(estimates);
  }

  static Optional<Synthesis> of(List<Estimate> estimates) {
    if (estimates.size() < RandomEffects.FEWEST) {
      return Optional.empty();
    }
    RandomEffects pooled =
        RandomEffects.of(
            estimates.stream().mapToDouble(Estimate::log).toArray(),
            estimates.stream().mapToDouble(Estimate::error).toArray());
    double widest = Math.abs(pooled.mean()) + pooled.predictionHalfWidth();
    return widest > LARGEST_LOG
        ? Optional.empty()
        : Optional.of(
            new Synthesis(
                pooled.k(),
                pooled.tau(),
                around(pooled.mean(), pooled.meanHalfWidth()),
                around(pooled.mean(), pooled.predictionHalfWidth()),
                pooled.q(),
                pooled.iSquared()));
  }

  /** For a reader who is no statistician. */
  public String sentence() {
    return "Over "
        + attempts
        + " attempts the ratio varies by ±"
        + percent(Math.expm1(tau))
        + " from one environment to the next; a new environment is expected to show "
        + factor(prediction.lower())
        + " to "
        + factor(prediction.upper())
        + ". Pooled: "
        + interval(pooled)
        + ".";
  }

  private static Stream<Estimate> estimate(Attempt attempt, Judgement judgement) {
    boolean graded = attempt.grade() == Grade.EXACT || attempt.grade() == Grade.CLOSE;
    boolean sized =
        switch (judgement.verdict()) {
          case INVALID_RUN, NOT_COMPARABLE, NOT_TESTABLE -> false;
          default -> true;
        };
    Interval headline = judgement.headline();
    if (!graded || !sized || headline == null || judgement.flags().contains(Flag.EXPLORATORY)) {
      return Stream.empty();
    }
    // The headline of a sweep is the estimate of one of its points: that point's error goes with
    // it.
    return judgement.measured().stream()
        .filter(Measured::judged)
        .filter(point -> {
          Interval interval = point.interval();
          return interval != null && interval.estimate() == headline.estimate();
        })
        .limit(1)
        .flatMap(point -> Stream.ofNullable(point.standardError()))
        .map(error -> new Estimate(Math.log(headline.estimate()), error));
  }

  private static Interval around(double log, double half) {
    return new Interval(Math.exp(log), Math.exp(log - half), Math.exp(log + half));
  }
}
