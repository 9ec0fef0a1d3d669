package dev.remeasure.ui.part;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Estimated;
import dev.remeasure.claims.measure.Measurement;
import dev.remeasure.claims.measure.ZeroCost;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.text.Figures;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A measured ratio, baseline ÷ subject, as it is shown.
 *
 * @param interval null where a side costs nothing
 * @param nothing which side costs nothing; null if both cost something
 * @param open which end is unknown
 * @param kind what the interval is, e.g. {@code 95 % interval}
 */
public record Ratio(
    @Nullable Interval interval, @Nullable ZeroCost nothing, Open open, String kind) {

  /** The end of an interval that is unknown because not all that the claim is about was run. */
  public enum Open {
    NEITHER,
    BELOW,
    ABOVE
  }

  /**
   * What an attempt shows.
   *
   * @param claim as the attempt tested it; null if there is none
   * @return null if there is no figure, or none that is a result: of an invalid run, or of
   *     something else than was claimed
   */
  public static @Nullable Ratio of(Judgement judgement, @Nullable Claim claim) {
    boolean result =
        judgement.verdict() != Verdict.INVALID_RUN
            && (judgement.verdict() != Verdict.NOT_COMPARABLE || judgement.subVerdict() != null);
    Interval interval = judgement.headline();
    if (!result || (interval == null && judgement.nothing() == null)) {
      return null;
    }
    Open open = open(judgement, claim);
    return new Ratio(interval, judgement.nothing(), open, kind(judgement, open, best(claim)));
  }

  /**
   * What stands for the claim: what one attempt shows, or several together.
   *
   * @return null if there is none, or if it is disputed and nothing is pooled
   */
  public static @Nullable Ratio of(Standing standing) {
    Ratio shown =
        standing
            .shown()
            .map(one -> of(one.comparison().judgement(), standing.claim()))
            .orElse(null);
    Interval together = standing.stands().interval();
    if (together == null && standing.stands().group().disputed()) {
      return null;
    }
    if (together == null || (shown != null && together.equals(shown.interval()))) {
      return shown;
    }
    String kind = standing.stands().pooled() == null ? "attempts together" : "environments pooled";
    return new Ratio(together, null, Open.NEITHER, level(Measurement.LEVEL) + " interval, " + kind);
  }

  /** The figure, or in words which side costs nothing. */
  public String estimate() {
    return interval != null
        ? Numbers.estimate(interval)
        : nothing == null ? "no ratio" : nothing.words();
  }

  /** Its ends, e.g. {@code [2.11×, 2.29×]}, {@code 2.11× and up}; empty if there are none. */
  public String ends() {
    if (interval == null) {
      return "";
    }
    return switch (open) {
      case NEITHER -> exact() ? "exact" : Numbers.ends(interval);
      case ABOVE -> Numbers.factor(interval.lower()) + " and up, open above";
      case BELOW -> Numbers.factor(interval.upper()) + " and down, open below";
    };
  }

  /** Its ends with what they are, e.g. {@code [2.11×, 2.29×], 95 % interval}. */
  public String told() {
    return ends().isEmpty() ? "no figure" : ends() + ", " + kind;
  }

  /** Whether it is a ratio of counts, without a width. */
  private boolean exact() {
    return interval != null && interval.lower() == interval.upper();
  }

  /** The ends that are known, for a scale. */
  public DoubleStream known() {
    return interval == null
        ? DoubleStream.empty()
        : DoubleStream.of(interval.lower(), interval.upper());
  }

  private static Open open(Judgement judgement, @Nullable Claim claim) {
    if (claim == null
        || !judgement.flags().contains(Flag.BEST_NOT_RUN)
        || !(ClaimReader.read(claim) instanceof Testable)) {
      return Open.NEITHER;
    }
    boolean turned = judgement.reading() != null && judgement.reading().turned();
    return best(claim) != turned ? Open.ABOVE : Open.BELOW;
  }

  /** Whether the claim is about the best of the configurations. */
  private static boolean best(@Nullable Claim claim) {
    return claim != null
        && ClaimReader.read(claim) instanceof Testable testable
        && testable.sweeping() == Sweeping.BEST;
  }

  private static String kind(Judgement judgement, Open open, boolean best) {
    if (!judgement.answer().grade().sized()) {
      return "direction only: a " + judgement.answer().grade().words();
    }
    if (judgement.headlineMeasured().map(Measured::counted).orElse(false)) {
      return "a count on which all forks agree";
    }
    return judgement.sweep() == null
        ? level(Measurement.LEVEL) + " interval"
        : levels(judgement, open, best)
            + ", over "
            + judgement.sweep().points()
            + " configurations";
  }

  /** The lower end of the best of several holds for all of them together, and no other does. */
  private static String levels(Judgement judgement, Open open, boolean best) {
    double joint =
        best && open != Open.BELOW
            ? judgement
                .headlineMeasured()
                .map(point ->
                    point.result() instanceof Estimated estimated
                        ? estimated.level()
                        : Measurement.LEVEL)
                .orElse(Measurement.LEVEL)
            : Measurement.LEVEL;
    return open == Open.ABOVE || joint == Measurement.LEVEL
        ? level(joint) + " interval"
        : "at " + level(joint) + " below and " + level(Measurement.LEVEL) + " above";
  }

  private static String level(double level) {
    return Numbers.set(Figures.level(level));
  }
}
