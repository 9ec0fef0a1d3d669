package dev.remeasure.claims.reading.word;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, a range of two, or the figures of both sides.
 *
 * @param from its first token
 * @param to the token after its last
 * @param high the upper end of a range; null for one number
 * @param base the baseline's figure in {@code unit}; null unless both sides are given
 * @param unit as written; of figures only
 * @param exact whether it is a word such as "twice" or "half", and not rounded
 * @param signed a minus or plus before it, else 0
 */
public record Quantity(
    Kind kind,
    int from,
    int to,
    BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable BigDecimal base,
    String unit,
    boolean exact,
    int signed) {

  /** What the number counts. */
  public enum Kind {
    /** 2.3x, twice, sixfold. */
    TIMES,
    /** 40 %. */
    PERCENT,
    /** An order of magnitude. */
    ORDERS,
    /** Half, two thirds: the number is the percentage, the unit tells what part in words. */
    PART,
    /** 120 ms to 40 ms. */
    PAIR,
    /** A figure with nothing beside it to compare it with. */
    FIGURE
  }

  public BigDecimal top() {
    return high == null ? low : high;
  }

  Quantity withSign(int sign, int start) {
    return new Quantity(kind, start, to, low, high, base, unit, exact, sign);
  }
}
