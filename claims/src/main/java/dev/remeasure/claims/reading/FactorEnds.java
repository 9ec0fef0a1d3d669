package dev.remeasure.claims.reading;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of a claim as factors.
 *
 * @param a 0 if open
 * @param b null if open
 * @param top the upper end that a range asks for; null if none
 */
record FactorEnds(
    double a,
    @Nullable Double b,
    double roundedLower,
    @Nullable Double roundedUpper,
    FactorRange.@Nullable Top top) {

  /** A number within half and five times a power of ten is of its order of magnitude. */
  private static final double LEAST_OF_ORDER = 0.5;

  private static final double MOST_OF_ORDER = 5;

  static FactorEnds of(Stated stated) {
    return stated.form() == Form.MAGNITUDE ? orders(stated) : numbers(stated);
  }

  /** Whether the claim is that the subject costs more, whatever its bound. */
  boolean below1() {
    return b != null ? b < 1 : a > 0 && a < 1;
  }

  FactorRange range(String words) {
    return new FactorRange(words, Intents.of(a, b), a, b, roundedLower, roundedUpper, top);
  }

  private static FactorEnds numbers(Stated stated) {
    Form form = stated.form();
    Written low = written(stated, stated.lower());
    Written high = written(stated, stated.upper());
    Written base = stated.base() == null ? Written.exactly(1) : digits(stated, stated.base());
    Check.that(
        !form.bothSides() || base.value() > 0,
        "baselineValue",
        stated.base(),
        "must be above zero for a ratio to be formed");
    Written worst = form.rising() ? low : high;
    Written finest = form.rising() ? high : low;
    return switch (stated.qualifier()) {
      case MORE_THAN ->
          bound(form, form.rising() ? worst : null, form.rising() ? null : finest, base);
      case LESS_THAN, AT_MOST ->
          bound(form, form.rising() ? null : worst, form.rising() ? finest : null, base);
      case UP_TO ->
          form.rising()
              ? between(form, finest, finest, base, false)
              : bound(form, worst, null, base);
      case EXACT, APPROXIMATELY, ORDERS_OF_MAGNITUDE, PARITY, NO_WORSE_THAN ->
          between(form, worst, finest, base, false);
      case RANGE -> between(form, worst, finest, base, true);
    };
  }

  /** Bounds are not rounded. */
  private static FactorEnds bound(
      Form form, @Nullable Written worst, @Nullable Written finest, Written base) {
    double a = worst == null ? 0 : form.factor(worst.value(), base.value());
    Double b = finest == null ? null : finite(form.factor(finest.value(), base.value()));
    return new FactorEnds(a, b, a, b, null);
  }

  private static FactorEnds between(
      Form form, @Nullable Written worst, @Nullable Written finest, Written base, boolean range) {
    double a = worst == null ? 0 : form.factor(worst.value(), base.value());
    Double b = finest == null ? null : finite(form.factor(finest.value(), base.value()));
    double top = finest == null ? 0 : least(form, finest, base);
    return new FactorEnds(
        a,
        b,
        worst == null ? 0 : Math.max(0, least(form, worst, base)),
        finest == null ? null : finite(most(form, finest, base)),
        range && b != null ? new FactorRange.Top(b, top) : null);
  }

  private static FactorEnds orders(Stated stated) {
    BigDecimal lower = stated.lower();
    BigDecimal upper = stated.qualifier() == Qualifier.MORE_THAN ? null : stated.upper();
    if (stated.qualifier().fromAbove()) {
      lower = null;
    }
    double a = lower == null ? 0 : least(lower.doubleValue());
    Double b = upper == null ? null : Double.valueOf(most(upper.doubleValue()));
    boolean several = lower != null && upper != null && lower.compareTo(upper) != 0;
    double top = upper == null ? 0 : least(upper.doubleValue());
    return new FactorEnds(a, b, a, b, several ? new FactorRange.Top(top, top) : null);
  }

  private static double least(double order) {
    return order < 0
        ? 1 / (MOST_OF_ORDER * Math.pow(10, -order))
        : LEAST_OF_ORDER * Math.pow(10, order);
  }

  private static double most(double order) {
    return order < 0
        ? 1 / (LEAST_OF_ORDER * Math.pow(10, -order))
        : MOST_OF_ORDER * Math.pow(10, order);
  }

  /** The smallest factor that the numbers as written allow. */
  private static double least(Form form, Written x, Written base) {
    return form.factor(
        form.rising() ? x.least() : x.most(), form.risingInBase() ? base.least() : base.most());
  }

  /** The largest factor that the numbers as written allow. */
  private static double most(Form form, Written x, Written base) {
    return form.factor(
        form.rising() ? x.most() : x.least(), form.risingInBase() ? base.most() : base.least());
  }

  private static @Nullable Written written(Stated stated, @Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    Form form = stated.form();
    double x = stated.number(number).doubleValue();
    switch (form) {
      case FACTOR, SHARE, YIELDS -> above(number, 0, x, "must be above zero");
      case COSTS -> Check.that(x >= 0, "value", number, "must not be negative");
      case CUT -> Check.that(x <= 100, "value", number, "cannot be a cut of more than 100 %");
      case LOSS -> Check.that(x < 100, "value", number, "cannot be a loss of 100 % or more");
      case GAIN, GROWTH -> Check.that(x >= 0, "value", number, "must not be negative in this form");
      case MAGNITUDE -> {}
    }
    return digits(stated, stated.number(number));
  }

  private static void above(BigDecimal number, double limit, double x, String rule) {
    if (x <= limit) {
      throw new InvalidValue("value", number.toString(), rule);
    }
  }

  private static Written digits(Stated stated, BigDecimal number) {
    return stated.exact() ? Written.exactly(number.doubleValue()) : Written.rounded(number);
  }

  /** A number may reach the point where its factor has no bound, such as 100 % less or 0 ms. */
  private static @Nullable Double finite(double factor) {
    return Double.isInfinite(factor) || factor <= 0 ? null : Double.valueOf(factor);
  }
}
