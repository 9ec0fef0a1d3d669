package dev.remeasure.claims.claim;

import dev.remeasure.claims.Check;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claimed factor interval, baseline ÷ subject, above 1 = the subject is better; a null end is
 * open.
 */
public record Factor(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
  public Factor {
    Check.that(lower != null || upper != null, "factor", "[null, null]", "needs an end");
    Check.that(lower == null || lower.signum() > 0, "factor.lower", lower, "must be above zero");
    Check.that(upper == null || upper.signum() > 0, "factor.upper", upper, "must be above zero");
    Check.that(
        lower == null || upper == null || lower.compareTo(upper) <= 0,
        "factor.upper",
        upper,
        "must not be below factor.lower (" + lower + ")");
  }
}
