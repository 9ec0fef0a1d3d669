package dev.remeasure.claims.claim;

import dev.remeasure.claims.Check;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which units the number of a claim can have in each form. */
public final class Units {
  private static final Set<String> TIMES = Set.of("x", "×", "times", "fold");
  private static final Set<String> PERCENT = Set.of("%", "percent", "per cent");
  private static final Set<String> ORDERS = Set.of("orders", "orders of magnitude");

  private Units() {}

  static void check(String field, @Nullable Form form, String unit) {
    if (form == null) {
      return;
    }
    String given = unit.strip().toLowerCase(Locale.ROOT);
    switch (form) {
      case FACTOR -> require(TIMES.contains(given), field, form, unit, "x");
      case SHARE ->
          require(TIMES.contains(given) || PERCENT.contains(given), field, form, unit, "x or %");
      case CUT, GAIN, GROWTH, LOSS -> require(PERCENT.contains(given), field, form, unit, "%");
      case MAGNITUDE -> require(ORDERS.contains(given), field, form, unit, "orders");
      case COSTS, YIELDS ->
          require(
              !TIMES.contains(given) && !ORDERS.contains(given),
              field,
              form,
              unit,
              "the unit of both sides' figures, such as ms");
    }
  }

  /** Whether the number is a percentage, also of a share. */
  public static boolean percent(String unit) {
    return PERCENT.contains(unit.strip().toLowerCase(Locale.ROOT));
  }

  private static void require(boolean holds, String field, Form form, String unit, String wanted) {
    Check.that(holds, field, form, "goes with the unit " + wanted + ", not with " + unit);
  }
}
