package dev.remeasure.reports.excel.book;

import java.time.Duration;
import java.time.Instant;

/** A moment as Excel's number of days, in UTC, and back. */
public final class Times {
  private static final Instant ZERO = Instant.parse("1899-12-30T00:00:00Z");
  private static final double MILLIS = 86_400_000;

  private Times() {}

  public static double serial(Instant time) {
    return Duration.between(ZERO, time).toMillis() / MILLIS;
  }

  static Instant instant(double serial) {
    return ZERO.plusMillis(Math.round(serial * MILLIS));
  }
}
