package dev.remeasure.claims;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rejects a value at construction, naming the field and the value. */
public final class Check {
  private static final int SHOWN = 80;
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private Check() {}

  public static void that(boolean holds, String field, @Nullable Object value, String rule) {
    if (!holds) {
      throw new InvalidValue(field, shown(value), rule);
    }
  }

  public static <T> T present(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidValue(field, "nothing", "is required");
    }
    return value;
  }

  public static void text(String field, @Nullable String value) {
    that(!present(field, value).isBlank(), field, value, "must not be blank");
  }

  public static void matches(String field, @Nullable String value, Pattern pattern, String rule) {
    that(pattern.matcher(present(field, value)).matches(), field, value, "must be " + rule);
  }

  /**
   * A time as it is kept: to the microsecond, which is what every database can store.
   *
   * @throws InvalidValue if it is missing or does not lie in the years 1970 to 9999
   */
  public static Instant time(String field, @Nullable Instant time) {
    Instant kept = present(field, time).truncatedTo(ChronoUnit.MICROS);
    that(
        !kept.isBefore(Instant.EPOCH) && kept.isBefore(END),
        field,
        time,
        "must lie in the years 1970 to 9999");
    return kept;
  }

  /**
   * A number as it is kept: negative zero as zero, because not every database keeps its sign.
   *
   * @throws InvalidValue if it is missing
   */
  public static double number(String field, @Nullable Double number) {
    return present(field, number) + 0.0;
  }

  /**
   * Finite numbers as they are kept, see {@link #number}.
   *
   * @throws InvalidValue if the list or an element is missing, or an element is not finite
   */
  public static List<Double> numbers(String field, @Nullable List<@Nullable Double> numbers) {
    List<@Nullable Double> given = present(field, numbers);
    for (int i = 0; i < given.size(); i++) {
      Double number = given.get(i);
      if (number == null || !Double.isFinite(number)) {
        throw new InvalidValue(field + "[" + i + "]", shown(number), "must be a finite number");
      }
    }
    return given.contains(-0.0)
        ? given.stream().map(number -> number(field, number)).toList()
        : List.copyOf(given);
  }

  /**
   * Decimal places and digits beyond these hold no measurement, and exhaust whoever writes them.
   */
  private static final int MOST_DIGITS = 40;

  private static final int LARGEST_EXPONENT = 40;

  /**
   * A number as stated, small enough to be calculated with and written out.
   *
   * @throws InvalidValue if it has more than 40 digits, or lies beyond 1e40 or within 1e-40 of zero
   */
  public static void decimal(String field, @Nullable BigDecimal number) {
    if (number == null) {
      return;
    }
    boolean bounded =
        number.precision() <= MOST_DIGITS
            && Math.abs((long) number.scale()) <= LARGEST_EXPONENT
            && Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT;
    if (!bounded) {
      throw new InvalidValue(
          field, shown(number), "must have at most 40 digits and lie between 1e-40 and 1e40");
    }
  }

  public static void finite(String field, double value) {
    that(Double.isFinite(value), field, value, "must be a finite number");
  }

  private static String shown(@Nullable Object value) {
    String text = String.valueOf(value);
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
