package dev.remeasure.claims.reading;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Units;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number or numbers of a claim in one form, with how they are bound.
 *
 * @param lower lower end of a range; elsewhere the same as {@code upper}; null if open below
 * @param upper null if open above
 * @param base the baseline's own number, where both sides are stated
 * @param exact whether the numbers stand for themselves, without rounding
 * @param better which way the quantity improves
 */
public record Stated(
    Qualifier qualifier,
    Form form,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable BigDecimal base,
    String unit,
    boolean exact,
    @Nullable Direction better) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Stated {
    Check.that(lower != null || upper != null, "value", "nothing", "is missing");
    Check.that(!form.bothSides() || base != null, "baselineValue", "nothing", "is missing");
  }

  /**
   * The claim's numbers in that form.
   *
   * @throws InvalidValue if it states none
   */
  static Stated of(Claim claim, Form form) {
    boolean range = claim.value() == null && claim.lower() != null && claim.upper() != null;
    BigDecimal number = claim.value();
    if (number == null && !range) {
      boolean top = claim.qualifier().fromAbove() || claim.qualifier() == Qualifier.UP_TO;
      number = top && claim.upper() != null ? claim.upper() : claim.lower();
      number = number == null ? claim.upper() : number;
    }
    return new Stated(
        claim.qualifier(),
        form,
        range ? claim.lower() : number,
        range ? claim.upper() : number,
        claim.baselineValue(),
        claim.unit(),
        claim.exactNumber(),
        claim.better());
  }

  /**
   * The factors these numbers stand for.
   *
   * @throws InvalidValue if they give none, with what is wrong about them
   */
  public FactorRange range() {
    FactorEnds ends = FactorEnds.of(this);
    return aims(ends) ? turned().withIntent(Intent.AIM, this) : ends.range(words());
  }

  /** Which configurations of a sweep the claim speaks of. */
  public Sweeping sweeping() {
    return switch (qualifier) {
      case UP_TO -> rising() ? Sweeping.BEST : Sweeping.WORST;
      case RANGE -> Sweeping.RANGE;
      default ->
          form == Form.MAGNITUDE && lower != null && upper != null && lower.compareTo(upper) != 0
              ? Sweeping.RANGE
              : Sweeping.EACH;
    };
  }

  /** The reading in words, e.g. {@code at most 5 % more cost}. */
  String words() {
    return ReadingWords.of(this);
  }

  /** The number that a form calculates with: a share in per cent as a multiple, a cut unsigned. */
  BigDecimal number(BigDecimal stated) {
    if (form == Form.SHARE && Units.percent(unit)) {
      return stated.divide(HUNDRED);
    }
    return form == Form.CUT || form == Form.LOSS ? stated.abs() : stated;
  }

  private boolean rising() {
    return aims(FactorEnds.of(this)) ? form.turned().rising() : form.rising();
  }

  /** Whether the claim says that the subject costs more, and costing more is better. */
  private boolean aims(FactorEnds ends) {
    boolean costlier = better == (form.ofYield() ? Direction.LOWER : Direction.HIGHER);
    return form != Form.FACTOR && costlier && ends.below1();
  }

  private Stated turned() {
    boolean share = form == Form.SHARE && Units.percent(unit);
    boolean magnitude = form == Form.MAGNITUDE;
    return new Stated(
        qualifier,
        form.turned(),
        magnitude ? negated(upper) : share ? part(lower) : lower,
        magnitude ? negated(lower) : share ? part(upper) : upper,
        base,
        share ? "x" : unit,
        exact,
        null);
  }

  private FactorRange withIntent(Intent intent, Stated as) {
    FactorRange turned = FactorEnds.of(this).range(as.words());
    return new FactorRange(
        turned.words(),
        intent,
        turned.a(),
        turned.b(),
        turned.roundedLower(),
        turned.roundedUpper(),
        turned.top());
  }

  private static @Nullable BigDecimal negated(@Nullable BigDecimal number) {
    return number == null ? null : number.negate();
  }

  private static @Nullable BigDecimal part(@Nullable BigDecimal number) {
    return number == null ? null : number.divide(HUNDRED);
  }
}
