package dev.remeasure.claims.reading;

import dev.remeasure.claims.claim.Claim.Qualifier;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The number or numbers of a claim with what its wording leaves open.
 *
 * @param low smallest stated number; null if open below
 * @param high largest stated number; null if open above
 * @param base the baseline's own number; 1 where none is stated
 * @param best whether the number is that of the best configuration, not a bound for all
 */
public record StatedRange(
    @Nullable Written low, @Nullable Written high, Written base, boolean best) {

  static final Written NO_BASE = Written.exactly(1);

  /**
   * What the qualifier makes of one number.
   *
   * @param lower lower end of a range; elsewhere the same as {@code upper}
   */
  public static StatedRange of(
      Qualifier qualifier,
      BigDecimal lower,
      BigDecimal upper,
      Written base,
      Function<BigDecimal, Written> digits) {
    Written low = digits.apply(lower);
    Written high = digits.apply(upper);
    return switch (qualifier) {
      case EXACT, APPROXIMATELY, RANGE -> new StatedRange(low, high, base, false);
      case UP_TO -> new StatedRange(high, high, base, true);
      case MORE_THAN -> new StatedRange(low, null, base, false);
      case LESS_THAN -> new StatedRange(null, high, base, false);
      case ORDERS_OF_MAGNITUDE -> around(lower.doubleValue(), base);
      case PARITY -> new StatedRange(NO_BASE, NO_BASE, NO_BASE, false);
    };
  }

  /** "Orders of magnitude" is everything nearer to this power of ten than half or five times it. */
  private static StatedRange around(double power, Written base) {
    return new StatedRange(Written.exactly(0.5 * power), Written.exactly(5 * power), base, false);
  }

  /**
   * The factors these numbers stand for.
   *
   * @throws dev.remeasure.claims.InvalidValue if they give no finite factor above zero
   */
  public FactorRange as(Form form, String words) {
    if (best && !form.rising()) {
      // "Up to 40 % of the memory" bounds the cost of every configuration from above.
      return new StatedRange(null, high, base, false).as(form, words);
    }
    Written worst = form.rising() ? low : high;
    Written finest = form.rising() ? high : low;
    return new FactorRange(
        words,
        worst == null ? 0 : form.factor(worst.value(), base.value()),
        finest == null ? null : bound(form.factor(finest.value(), base.value())),
        worst == null ? 0 : Math.max(0, form.least(worst, base)),
        finest == null ? null : bound(form.most(finest, base)));
  }

  /** A number may reach the point where its factor has no bound, such as 100 % less or 0 ms. */
  private static @Nullable Double bound(double factor) {
    return factor == Double.POSITIVE_INFINITY ? null : Double.valueOf(factor);
  }
}
