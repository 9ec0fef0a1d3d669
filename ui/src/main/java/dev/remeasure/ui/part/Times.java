package dev.remeasure.ui.part;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times and spans in words. */
public final class Times {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Times() {}

  public static String day(Instant time) {
    return DAY.format(time);
  }

  public static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /** The time of day; within a run the day goes without saying. */
  public static String second(@Nullable Instant time) {
    return time == null ? "not recorded" : SECOND.format(time);
  }

  /** A span, e.g. {@code 2 min 5 s}, {@code 1 s}, {@code 50 ms}. */
  public static String span(Duration span) {
    if (span.compareTo(Duration.ofSeconds(1)) < 0) {
      return span.toMillis() + "\u00a0ms";
    }
    StringBuilder words = new StringBuilder();
    part(words, span.toHours(), "h");
    part(words, span.toMinutesPart(), "min");
    part(words, span.toSecondsPart(), "s");
    return words.toString();
  }

  private static void part(StringBuilder words, long amount, String unit) {
    if (amount > 0) {
      words.append(words.isEmpty() ? "" : " ").append(amount).append('\u00a0').append(unit);
    }
  }
}
