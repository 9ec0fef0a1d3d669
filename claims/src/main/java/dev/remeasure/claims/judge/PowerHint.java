package dev.remeasure.claims.judge;

import static dev.remeasure.claims.text.Figures.factor;

import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Method;
import dev.remeasure.claims.measure.Measurement;
import dev.remeasure.claims.stats.StudentT;
import dev.remeasure.claims.text.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How many pairs would settle a question that the interval leaves open, if the spread stays as it
 * was seen and the ratio where it was measured. It is a hint for planning the next run: adding
 * pairs to this one until it pleases would spoil it.
 *
 * @param pairs how many there were
 * @param needed about how many would do, {@link #MOST} or more for too many
 * @param measured the ratio that the interval lies around
 * @param bound the claim's bound that the interval cannot tell it from
 */
record PowerHint(int pairs, int needed, double measured, double bound, Method method) {
  /** More than this many is not worth naming. */
  static final int MOST = 10_000;

  /** The hint in words; null where the ruling leaves nothing open that more pairs could settle. */
  static @Nullable String sentence(
      Ruling ruling, Question.TestableClaim testable, List<Measured> judged) {
    return of(ruling, testable.reading(), judged).map(PowerHint::sentence).orElse(null);
  }

  /** The hint where the ruling leaves something open that more pairs could settle. */
  static Optional<PowerHint> of(Ruling ruling, ClaimBounds reading, List<Measured> judged) {
    boolean open =
        ruling.verdict() == Verdict.INCONCLUSIVE
            || ruling.sub() == SubVerdict.EFFECT_UNPROVEN
            || ruling.sub() == SubVerdict.INCONCLUSIVE;
    return open
        ? judged.stream()
            .flatMap(measured -> of(reading, measured).stream())
            .max(Comparator.comparingInt(PowerHint::needed))
        : Optional.empty();
  }

  String sentence() {
    String what = Sentences.count(pairs, method == Method.PAIRED_LOG_T ? "pair" : "fork");
    String cannot =
        what
            + (method == Method.PAIRED_LOG_T ? "" : " a side")
            + " cannot tell "
            + factor(measured)
            + " from "
            + factor(bound)
            + " with the spread seen; ";
    return needed >= MOST
        ? cannot + "more than " + MOST + " would be needed."
        : cannot + "about " + needed + " would, " + (needed - pairs) + " more.";
  }

  private static Optional<PowerHint> of(ClaimBounds reading, Measured measured) {
    Interval interval = measured.interval();
    if (interval == null || measured.summarised()) {
      return Optional.empty();
    }
    double ratio = interval.estimate();
    OptionalDouble nearest =
        bounds(reading)
            .filter(bound -> interval.lower() < bound && bound <= interval.upper())
            .boxed()
            .min(Comparator.comparingDouble(bound -> Math.abs(Math.log(ratio / bound))))
            .stream()
            .mapToDouble(Double::doubleValue)
            .findFirst();
    if (nearest.isEmpty()) {
      return Optional.empty();
    }
    double bound = nearest.getAsDouble();
    double distance = Math.abs(Math.log(ratio / bound));
    double half = Math.log(interval.upper() / interval.lower()) / 2;
    int now = measured.forks();
    double spread =
        half / StudentT.twoSided(df(now, measured.method()), Measurement.LEVEL) * Math.sqrt(now);
    return Optional.of(
        new PowerHint(now, needed(spread, distance, measured), ratio, bound, measured.method()));
  }

  /** Where one verdict ends and another begins. */
  private static DoubleStream bounds(ClaimBounds reading) {
    Double hi = reading.hi();
    DoubleStream claim =
        reading.intent().effect()
            ? DoubleStream.of(
                reading.turned() && hi != null ? hi : reading.lo(), reading.e(), 1 / reading.e())
            : DoubleStream.of(reading.lo(), hi == null ? 0 : hi);
    return claim.filter(bound -> bound > 0 && Double.isFinite(bound));
  }

  private static int needed(double spread, double distance, Measured measured) {
    int n = Math.max(measured.forks() + 1, Measured.FEWEST_FORKS);
    double normal = 1.96 * spread / distance;
    if (!(normal * normal < MOST)) {
      return MOST;
    }
    n = Math.max(n, (int) (normal * normal));
    while (n < MOST
        && StudentT.twoSided(df(n, measured.method()), Measurement.LEVEL) * spread
            > distance * Math.sqrt(n)) {
      n++;
    }
    return n;
  }

  /** For unpaired forks, as if both sides varied alike. */
  private static int df(int n, Method method) {
    return method == Method.PAIRED_LOG_T ? n - 1 : 2 * n - 2;
  }
}
