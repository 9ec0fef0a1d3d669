package dev.remeasure.runner.request;

import dev.remeasure.claims.InvalidValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as JMH's command line writes them. */
public final class Times {
  private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?) ?([a-z]*)");
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "", ChronoUnit.SECONDS,
          "ns", ChronoUnit.NANOS,
          "us", ChronoUnit.MICROS,
          "ms", ChronoUnit.MILLIS,
          "s", ChronoUnit.SECONDS,
          "m", ChronoUnit.MINUTES,
          "min", ChronoUnit.MINUTES,
          "h", ChronoUnit.HOURS);

  private Times() {}

  /**
   * The time an option gives.
   *
   * @throws InvalidValue if it is none
   */
  public static Duration of(CommandLine words, String option, Duration otherwise) {
    return words.value(option).map(text -> parse(option, text)).orElse(otherwise);
  }

  /**
   * Reads {@code 500ms}, {@code 2s}, {@code 2} (seconds) and the like.
   *
   * @throws InvalidValue if it is no such time
   */
  static Duration parse(String option, String text) {
    Matcher matcher = TIME.matcher(text);
    ChronoUnit unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
    if (unit == null) {
      throw new InvalidValue(option, text, "must be a time such as 500ms or 2s");
    }
    BigDecimal nanos =
        new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit.getDuration().toNanos()));
    return Duration.ofNanos(nanos.longValue());
  }
}
