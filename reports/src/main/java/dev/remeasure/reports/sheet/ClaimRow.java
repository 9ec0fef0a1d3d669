package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.SheetTerms;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A claim beside what was measured, ready for its row. */
public record ClaimRow(Standing standing, @Nullable JudgedAttempt shown) {
  /** Two doubles that stand for the same figure by different ways of rounding. */
  private static final double SAME = 1e-9;

  public static ClaimRow of(Standing standing) {
    return new ClaimRow(standing, standing.shown().orElse(null));
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

  public String verdict() {
    Judgement judgement = judgement();
    return judgement == null ? SheetTerms.NO_ATTEMPT : judgement.verdict().words();
  }

  /**
   * Something about the attempt that is shown.
   *
   * @param otherwise why there is nothing, where nobody tried
   */
  Cell attempt(Function<Attempt, Cell> of, String otherwise) {
    return shown == null ? new Cell.Missing(otherwise) : of.apply(shown.attempt());
  }

  /** The judged measurement that the headline is the interval of, else the first judged one. */
  @Nullable Measured measured() {
    Judgement judgement = judgement();
    if (judgement == null) {
      return null;
    }
    Interval headline = judgement.headline();
    return judgement.measured().stream()
        .filter(Measured::judged)
        .filter(m ->
            headline != null
                && m.interval() != null
                && m.interval().estimate() == headline.estimate())
        .findFirst()
        .or(judgement::judged)
        .orElse(null);
  }

  public @Nullable Interval interval() {
    Judgement judgement = judgement();
    if (judgement == null) {
      return null;
    }
    Measured measured = measured();
    return judgement.headline() != null || measured == null
        ? judgement.headline()
        : measured.interval();
  }

  /** Claimed lower end, baseline ÷ subject; null if the claim gives none. */
  public @Nullable Double claimedLow() {
    ClaimBounds reading = reading();
    if (reading != null) {
      return reading.a() > 0 ? reading.a() : null;
    }
    return claimed().a();
  }

  /** Claimed upper end, baseline ÷ subject; null if it is open or the claim gives none. */
  public @Nullable Double claimedHigh() {
    ClaimBounds reading = reading();
    if (reading != null) {
      return reading.b();
    }
    return claimed().b();
  }

  /** Whether there is a claimed factor at all; an end of it may be open. */
  boolean hasFactor() {
    return reading() != null || claimed().a() != null || claimed().b() != null;
  }

  /** The measured ratio: a live formula where the two means give it. */
  Cell ratio() {
    Double ratio = ratioValue();
    if (ratio == null) {
      return new Cell.Missing(SheetTerms.NOT_MEASURED);
    }
    Measured measured = measured();
    return measured != null && ratio.equals(quotient(measured))
        ? new Cell.Derived("{baseline_mean}/{subject_mean}", ratio)
        : new Cell.Figure(ratio);
  }

  /**
   * The measured ratio: of the two means, unless the headline is that of several points together.
   */
  public @Nullable Double ratioValue() {
    Interval interval = interval();
    Measured measured = measured();
    Double quotient = measured == null ? null : quotient(measured);
    if (quotient != null
        && (interval == null || Math.abs(quotient / interval.estimate() - 1) < SAME)) {
      return quotient;
    }
    return interval == null ? null : interval.estimate();
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

  String whyNoFactor() {
    return hasFactor() ? SheetTerms.OPEN : SheetTerms.NO_FACTOR;
  }

  /** The ends of a claim that nobody tried: as it will be read, else as recorded. */
  private Ends claimed() {
    Factor factor = claim().factor();
    return switch (ClaimReader.read(claim())) {
      case Testable(FactorRange range, _, _, _, _) ->
          new Ends(range.a() > 0 ? range.a() : null, range.b());
      case NotTestable _ ->
          factor == null
              ? new Ends(null, null)
              : new Ends(number(factor.lower()), number(factor.upper()));
    };
  }

  private static @Nullable Double number(@Nullable BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }

  /** Ends of a claimed factor; null where open. */
  private record Ends(@Nullable Double a, @Nullable Double b) {}

  private @Nullable ClaimBounds reading() {
    Judgement judgement = judgement();
    return judgement == null ? null : judgement.reading();
  }
}
