package dev.remeasure.claims.measure;

import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.stats.LogRatio;
import org.jspecify.annotations.Nullable;

/**
 * One metric at one point: the ratio of the two sides with its interval, or why there is none.
 *
 * @param judged whether a verdict rests on it
 * @param method how the interval was made
 * @param forks number of pairs, or of forks of the side that has fewer; of a summary its n, 0 where
 *     that is not known
 * @param unit of the two means
 * @param baselineMean geometric mean of the baseline's fork means, as cost (time per operation, not
 *     operations per time); zero where every fork was nothing; null if it was not measured
 * @param subjectMean the subject's
 * @param result the estimate, or why there is none
 */
public record Measured(
    String metric,
    String resource,
    Provenance provenance,
    String point,
    boolean judged,
    Method method,
    int forks,
    String unit,
    @Nullable Double baselineMean,
    @Nullable Double subjectMean,
    Result result) {

  /** Fewer forks than this show too little of how much they vary to be judged. */
  public static final int FEWEST_FORKS = 3;

  /** The 95 % interval of the ratio; null if there is none. */
  public @Nullable Interval interval() {
    return result instanceof Estimated estimated ? estimated.interval() : null;
  }

  /** The interval that holds at all points of a sweep together; null if there is none. */
  public @Nullable Interval simultaneous() {
    return result instanceof Estimated estimated ? estimated.simultaneous() : null;
  }

  /** The Welch interval beside it, for information; null if there is none. */
  public @Nullable Interval welch() {
    return result instanceof Estimated estimated ? estimated.welch() : null;
  }

  /**
   * Fieller's interval of the ratio of arithmetic means, for information; null if there is none.
   */
  public @Nullable Interval fieller() {
    return result instanceof Estimated estimated ? estimated.fieller() : null;
  }

  /** Standard error of the natural logarithm of the ratio; null if there is none. */
  public @Nullable Double standardError() {
    return result instanceof Estimated estimated ? estimated.standardError() : null;
  }

  /** Standard deviation of the paired log ratios; null if there is none. */
  public @Nullable Double spread() {
    return result instanceof Estimated estimated ? estimated.spread() : null;
  }

  /** What the interval was made of, as ln; null if there is none. */
  public @Nullable LogRatio logRatio() {
    if (!(result instanceof Estimated estimated)) {
      return null;
    }
    Interval interval = estimated.interval();
    Double error = estimated.standardError();
    return LogRatio.ofInterval(
        Math.log(interval.estimate()),
        error == null ? 0 : error,
        (Math.log(interval.upper()) - Math.log(interval.lower())) / 2,
        Measurement.LEVEL);
  }

  /** Why there is no interval, as a sentence; null if there is one. */
  public @Nullable String reason() {
    return switch (result) {
      case Estimated estimated -> null;
      case Unestimated none -> none.reason();
      case Nothing nothing -> nothing.kind().sentence();
    };
  }

  /** The ratio, with an interval or without; null if there is none. */
  public @Nullable Double ratio() {
    return switch (result) {
      case Estimated estimated -> estimated.interval().estimate();
      case Unestimated none -> none.ratio();
      case Nothing nothing -> null;
    };
  }

  /** Whether only a summary of it is known. */
  public boolean summarised() {
    return method == Method.SUMMARY_LOG_T || method == Method.AS_GIVEN;
  }

  /** Whether enough forks were measured for a verdict. */
  public boolean enough() {
    return forks >= FEWEST_FORKS || counted();
  }

  /** Whether the figures are counts on which all forks agree, so that the ratio has no error. */
  public boolean counted() {
    return result instanceof Estimated estimated && estimated.exact();
  }

  /** What was found of the ratio. */
  public sealed interface Result permits Estimated, Nothing, Unestimated {}

  /**
   * A ratio with its intervals.
   *
   * @param interval 95 %
   * @param simultaneous at {@code level}
   * @param level 1 − 0.05/K at each of K judged points, 0.95 for one
   * @param exact whether it is a ratio of counts on which all forks agree
   */
  public record Estimated(
      Interval interval,
      Interval simultaneous,
      double level,
      @Nullable Interval welch,
      @Nullable Interval fieller,
      @Nullable Double standardError,
      @Nullable Double spread,
      boolean exact)
      implements Result {}

  /**
   * A side that costs nothing, so that there is no ratio to estimate.
   *
   * @param least what the subject saves at least, as a ratio, if the metric has a resolution; null
   *     if there is no such bound
   */
  public record Nothing(ZeroCost kind, @Nullable Double least) implements Result {}

  /**
   * No interval of the ratio can be formed.
   *
   * @param reason a sentence
   * @param ratio as a summary gives it, without an interval; null if there is none
   */
  public record Unestimated(String reason, @Nullable Double ratio) implements Result {

    /** Nor is there a ratio. */
    public Unestimated(String reason) {
      this(reason, null);
    }
  }

  /** How an interval was made. */
  public enum Method {
    PAIRED_LOG_T("paired t interval on the log ratio of fork means"),
    WELCH_LOG_T("Welch t interval on the log ratio of fork means"),
    SUMMARY_LOG_T("Welch t interval on the log ratio of the means in the summary"),
    AS_GIVEN("interval as the summary gives it");

    private final String words;

    Method(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
