package dev.remeasure.claims.reading.phrase;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.reading.Stated;
import dev.remeasure.claims.reading.Sweeping;
import java.math.BigDecimal;

/**
 * The numbers of a phrase with its qualifier.
 *
 * @param lower lower end of a range; elsewhere the same as {@code upper}
 * @param exact whether they are words, which are not rounded
 */
record Numbers(
    Qualifier qualifier, BigDecimal lower, BigDecimal upper, String unit, boolean exact) {

  FactorRange as(Form form) {
    return stated(form).range();
  }

  Sweeping sweeping(Form form) {
    return stated(form).sweeping();
  }

  private Stated stated(Form form) {
    return new Stated(qualifier, form, lower, upper, null, unit, exact, null);
  }
}
