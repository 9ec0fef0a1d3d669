package dev.remeasure.claims.reading;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Units;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says how a number was read. */
final class ReadingWords {
  private ReadingWords() {}

  static String of(Stated stated) {
    String numbers = numbers(stated);
    return switch (stated.qualifier()) {
      case EXACT, RANGE, ORDERS_OF_MAGNITUDE, PARITY, NO_WORSE_THAN -> numbers;
      case APPROXIMATELY, MORE_THAN, AT_MOST, UP_TO, LESS_THAN ->
          stated.qualifier().words() + " " + numbers;
    };
  }

  private static String numbers(Stated stated) {
    String number = span(stated.lower(), stated.upper());
    return switch (stated.form()) {
      case FACTOR -> number + "x";
      case SHARE ->
          number + (Units.percent(stated.unit()) ? " % of" : "x") + " the baseline's cost";
      case CUT -> span(abs(stated.lower()), abs(stated.upper())) + " % less cost";
      case GAIN -> number + " % more yield";
      case GROWTH -> number + " % more cost";
      case LOSS -> span(abs(stated.lower()), abs(stated.upper())) + " % less yield";
      case COSTS, YIELDS ->
          Objects.requireNonNull(stated.base()) + " to " + number + " " + stated.unit();
      case MAGNITUDE -> orders(stated, number);
    };
  }

  private static String orders(Stated stated, String number) {
    BigDecimal one = stated.upper() == null ? stated.lower() : stated.upper();
    boolean single = stated.lower() != null && one != null && one.compareTo(BigDecimal.ONE) == 0;
    boolean open = stated.upper() == null && stated.qualifier() != Qualifier.MORE_THAN;
    return (open ? "at least " : "")
        + number
        + (single ? " order of magnitude" : " orders of magnitude");
  }

  private static String span(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    if (lower == null || upper == null) {
      return String.valueOf(lower == null ? upper : lower);
    }
    return lower.compareTo(upper) == 0
        ? lower.toPlainString()
        : lower.toPlainString() + " to " + upper.toPlainString();
  }

  private static @Nullable BigDecimal abs(@Nullable BigDecimal number) {
    return number == null ? null : number.abs();
  }
}
