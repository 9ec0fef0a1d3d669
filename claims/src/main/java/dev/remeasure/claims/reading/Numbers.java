package dev.remeasure.claims.reading;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Kind;
import dev.remeasure.claims.claim.Claim.Qualifier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The stated numbers of a claim with its wording. */
public record Numbers(
    Qualifier qualifier,
    BigDecimal lower,
    BigDecimal upper,
    @Nullable BigDecimal base,
    String unit,
    boolean counted) {

  private static final Pattern COUNTED =
      Pattern.compile(
          "(time ?|sampling )?steps?\\b.*|(\\w+ )?(calls|evaluations|iterations|rounds|bits|tokens)"
              + "|operations|instructions|count");

  /** The claim's numbers; empty if it states none. */
  static Optional<Numbers> of(Claim claim) {
    BigDecimal lower = either(claim.value(), claim.lower(), claim.upper(), claim.qualifier());
    if (lower == null) {
      return Optional.empty();
    }
    boolean range = claim.value() == null && claim.lower() != null && claim.upper() != null;
    BigDecimal upper = range && claim.upper() != null ? claim.upper() : lower;
    boolean counted =
        claim.kind() == Kind.ABSOLUTE
            && COUNTED.matcher(claim.unit().toLowerCase(Locale.ROOT)).matches()
            && whole(lower)
            && whole(upper)
            && (claim.baselineValue() == null || whole(claim.baselineValue()));
    return Optional.of(
        new Numbers(claim.qualifier(), lower, upper, claim.baselineValue(), claim.unit(), counted));
  }

  /** Whether the number in this form is that of the best configuration, not a bound for all. */
  public boolean best(Form form) {
    return qualifier == Qualifier.UP_TO && form.rising();
  }

  /**
   * The factor interval the numbers have in this form.
   *
   * @throws dev.remeasure.claims.InvalidValue if they give no finite factor above zero
   */
  public FactorRange as(Form form) {
    // "−40 %" of a cost is the same as "40 % less".
    boolean negative = form == Form.CUT && upper.signum() < 0;
    BigDecimal low = negative ? upper.negate() : power(lower);
    BigDecimal high = negative ? lower.negate() : power(upper);
    StatedRange stated = StatedRange.of(qualifier, low, high, written(base), this::written);
    return stated.as(form, words(form, low, high));
  }

  private Written written(@Nullable BigDecimal number) {
    if (number == null) {
      return StatedRange.NO_BASE;
    }
    return counted ? Written.exactly(number.doubleValue()) : Written.rounded(number);
  }

  private BigDecimal power(BigDecimal number) {
    boolean exponent =
        qualifier == Qualifier.ORDERS_OF_MAGNITUDE
            && unit.toLowerCase(Locale.ROOT).contains("order");
    return exponent ? BigDecimal.valueOf(Math.pow(10, number.doubleValue())) : number;
  }

  private String words(Form form, BigDecimal low, BigDecimal high) {
    String from = base == null || !form.unit().isEmpty() ? "" : base.toString() + " to ";
    String unitWords = form.unit().isEmpty() ? " " + unit : form.unit();
    String number =
        low.compareTo(high) == 0 ? low.toString() : low.toString() + " to " + high.toString();
    String bound =
        switch (qualifier) {
          case EXACT, RANGE, PARITY -> "";
          case ORDERS_OF_MAGNITUDE -> "in order of magnitude ";
          case APPROXIMATELY, MORE_THAN, UP_TO, LESS_THAN -> qualifier.words() + " ";
        };
    return bound + from + number + unitWords;
  }

  private static @Nullable BigDecimal either(
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      Qualifier qualifier) {
    if (value != null) {
      return value;
    }
    boolean atMost = qualifier == Qualifier.UP_TO || qualifier == Qualifier.LESS_THAN;
    return atMost && upper != null ? upper : lower != null ? lower : upper;
  }

  private static boolean whole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
