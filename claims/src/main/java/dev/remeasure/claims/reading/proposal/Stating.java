package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.word.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in the form that its words give it.
 *
 * @param forms the likeliest first; empty if the words do not say
 * @param why why there is none, as a clause about the quantity; empty if there is one
 */
record Stating(
    List<Form> forms,
    Qualifier qualifier,
    BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable BigDecimal base,
    String unit,
    boolean exact,
    @Nullable String resource,
    String why) {

  static Stating refused(String why) {
    return new Stating(
        List.of(), Qualifier.EXACT, BigDecimal.ZERO, null, null, "", false, null, why);
  }

  static Stating of(Form form, Quantity quantity, Qualifier qualifier, @Nullable String resource) {
    return of(List.of(form), quantity, qualifier, resource);
  }

  static Stating of(
      List<Form> forms, Quantity quantity, Qualifier qualifier, @Nullable String resource) {
    String unit =
        switch (quantity.kind()) {
          case TIMES -> "x";
          case PERCENT, PART -> "%";
          case ORDERS -> "orders";
          case PAIR, FIGURE -> quantity.unit();
        };
    return new Stating(
        forms,
        qualifier,
        quantity.low(),
        quantity.high(),
        quantity.base(),
        unit,
        quantity.exact(),
        resource,
        "");
  }

  Stating numbers(
      BigDecimal newLow, @Nullable BigDecimal newHigh, String newUnit, Qualifier bound) {
    return new Stating(forms, bound, newLow, newHigh, base, newUnit, exact, resource, why);
  }
}
