package dev.remeasure.ui.part;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.ZeroCost;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.Standing;
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
    return new Ratio(interval, judgement.nothing(), open(judgement, claim), kind(judgement));
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
    if (together == null && standing.stands().group() == Group.DISPUTED) {
      return null;
    }
    if (together == null || (shown != null && together.equals(shown.interval()))) {
      return shown;
    }
    String kind = standing.stands().pooled() == null ? "attempts together" : "environments pooled";
    return new Ratio(together, null, Open.NEITHER, "95\u00a0% interval, " + kind);
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
        || !(ClaimReader.read(claim) instanceof Testable testable)) {
      return Open.NEITHER;
    }
    boolean towardsTheClaim = testable.sweeping() == Sweeping.BEST;
    boolean turned = judgement.reading() != null && judgement.reading().turned();
    return towardsTheClaim != turned ? Open.ABOVE : Open.BELOW;
  }

  private static String kind(Judgement judgement) {
    if (!judgement.answer().grade().sized()) {
      return "direction only: a " + judgement.answer().grade().words();
    }
    if (judgement.headlineMeasured().map(Measured::counted).orElse(false)) {
      return "a count on which all forks agree";
    }
    return judgement.sweep() == null
        ? "95\u00a0% interval"
        : "over " + judgement.sweep().points() + " configurations";
  }
}
