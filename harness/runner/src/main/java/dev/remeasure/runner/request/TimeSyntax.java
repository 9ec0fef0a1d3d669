package dev.remeasure.runner.request;

import dev.remeasure.claims.InvalidValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as JMH's command line writes them. */
final class TimeSyntax {
  private static final Pattern TIME = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,18})?) ?([a-z]*)");
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
  private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private TimeSyntax() {}

  /**
   * The time an option gives: {@code 500ms}, {@code 2s}, {@code 2} (seconds) and the like.
   *
   * @throws InvalidValue if it is not a time
   */
  static Duration of(GivenOptions given, Option option, Duration otherwise) {
    return given.one(option).map(text -> parse(option, text)).orElse(otherwise);
  }

  private static Duration parse(Option option, String text) {
    Matcher matcher = TIME.matcher(text);
    ChronoUnit unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
    if (unit != null) {
      BigDecimal length = new BigDecimal(matcher.group(1));
      BigDecimal nanos = length.multiply(BigDecimal.valueOf(unit.getDuration().toNanos()));
      if (nanos.compareTo(LONGEST) <= 0) {
        return Duration.ofNanos(nanos.longValue());
      }
    }
    throw new InvalidValue(option.toString(), text, "must be a time such as 500ms or 2s");
  }
}
