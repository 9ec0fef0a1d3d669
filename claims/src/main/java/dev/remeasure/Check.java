package dev.remeasure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rejects a value at construction, naming the field and the value. */
public final class Check {
  private static final int SHOWN = 80;

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

  public static void finite(String field, double value) {
    that(Double.isFinite(value), field, value, "must be a finite number");
  }

  private static String shown(@Nullable Object value) {
    String text = String.valueOf(value);
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
