package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.standing.ClaimStanding;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.recorded.ClaimedFactor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim beside what was measured, ready for its row.
 *
 * @param shown the attempt whose figures stand for the claim; null if there is none
 */
public record ClaimRow(Standing standing, @Nullable JudgedAttempt shown, ClaimedFactor claimed) {
  /** Two doubles that stand for the same figure by different ways of rounding. */
  private static final double SAME = 1e-9;

  public static ClaimRow of(Standing standing) {
    return new ClaimRow(
        standing, standing.shown().orElse(null), ClaimedFactor.of(standing.claim()));
  }

  public Paper paper() {
    return standing.paper();
  }

  public Claim claim() {
    return standing.claim();
  }

  public @Nullable Judgement judgement() {
    return shown == null ? null : shown.comparison().judgement();
  }

  /**
   * Something about the attempt that is shown.
   *
   * @param of null where there is nothing to say
   */
  Cell attempt(Function<Attempt, Cell> of) {
    return shown == null ? new Cell.Missing(whyNoFigure()) : of.apply(shown.attempt());
  }

  /** Something about its judgement. */
  Cell judged(Function<Judgement, Cell> of) {
    Judgement judgement = judgement();
    return judgement == null ? new Cell.Missing(whyNoFigure()) : of.apply(judgement);
  }

  /**
   * The measurement whose figures may stand beside the claim; null where there is none, where the
   * run is invalid or what it measured is not comparable, and where two sides dispute it.
   */
  @Nullable Measured measured() {
    Judgement judgement = result();
    return judgement == null
        ? null
        : judgement.headlineMeasured().or(judgement::judged).orElse(null);
  }

  /** The measured interval that stands beside the verdict; null if there is none. */
  public @Nullable Interval interval() {
    Judgement judgement = result();
    if (judgement == null) {
      return null;
    }
    Interval standing = standing().stands().interval();
    return standing == null ? judgement.headline() : standing;
  }

  /** Why there is no figure, in a word or two. */
  String whyNoFigure() {
    Judgement judgement = judgement();
    if (judgement != null && !comparable(judgement)) {
      return judgement.verdict().words();
    }
    if (disputed()) {
      return standing.stands().found();
    }
    return standing.attempts().isEmpty() || shown != null
        ? SheetTerms.NOT_MEASURED
        : SheetTerms.NONE_COUNTS;
  }

  /** The measured ratio: a live formula where the two means give it. */
  Cell ratio() {
    Measured measured = measured();
    if (measured != null && measured.result() instanceof Measured.Nothing nothing) {
      return new Cell.Text(nothing.kind().words());
    }
    Double ratio = ratioValue();
    if (ratio == null) {
      return new Cell.Missing(whyNoFigure());
    }
    return measured != null && ratio.equals(quotient(measured))
        ? new Cell.Derived("{baseline_mean}/{subject_mean}", ratio)
        : new Cell.Figure(ratio);
  }

  /** The measured ratio: of the two means, unless the interval is that of several attempts. */
  public @Nullable Double ratioValue() {
    Interval interval = interval();
    Measured measured = measured();
    Double quotient = measured == null ? null : quotient(measured);
    if (interval == null) {
      return quotient == null && measured != null ? measured.ratio() : quotient;
    }
    boolean same = quotient != null && Math.abs(quotient / interval.estimate() - 1) < SAME;
    return same ? quotient : Double.valueOf(interval.estimate());
  }

  Cell low() {
    return end(Interval::lower, open() && sweeping(Sweeping.WORST));
  }

  Cell high() {
    return end(Interval::upper, open() && sweeping(Sweeping.BEST));
  }

  /** The baseline's mean over the subject's; null where that is no number. */
  static @Nullable Double quotient(Measured measured) {
    Double baseline = measured.baselineMean();
    Double subject = measured.subjectMean();
    if (baseline == null || subject == null) {
      return null;
    }
    double quotient = baseline / subject;
    return Double.isFinite(quotient) ? quotient : null;
  }

  private Cell end(Function<Interval, Double> of, boolean open) {
    Interval interval = interval();
    return interval != null && open
        ? new Cell.Missing(SheetTerms.OPEN)
        : Cell.number(interval == null ? null : of.apply(interval), whyNoFigure());
  }

  /** The judgement whose figures are a result for the claim; null if there is none. */
  private @Nullable Judgement result() {
    Judgement judgement = judgement();
    return judgement == null || !comparable(judgement) || disputed() ? null : judgement;
  }

  /** Whether two sides dispute the claim, so that the figures of one would mislead. */
  private boolean disputed() {
    ClaimStanding stands = standing.stands();
    return stands.group().disputed() && stands.interval() == null;
  }

  /** Whether the configuration that the claim is about was not run. */
  boolean open() {
    Judgement judgement = judgement();
    return judgement != null && judgement.flags().contains(Flag.BEST_NOT_RUN);
  }

  /** Whether the claim is about this end of a sweep, as the ratio is shown. */
  private boolean sweeping(Sweeping end) {
    Sweeping other = end == Sweeping.BEST ? Sweeping.WORST : Sweeping.BEST;
    return claimed.sweeping() == (claimed.turned() ? other : end);
  }

  private static boolean comparable(Judgement judgement) {
    return judgement.verdict() != Verdict.INVALID_RUN
        && judgement.verdict() != Verdict.NOT_COMPARABLE;
  }
}
