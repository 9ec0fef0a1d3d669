package dev.remeasure.ui.part;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Factor;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Claimed factors in words. */
public final class Factors {
  private Factors() {}

  /** A recorded factor, every digit of it, e.g. {@code up to 6.9×}; null adds no qualifier. */
  public static String asRecorded(Factor factor, @Nullable Qualifier qualifier) {
    return words(asWritten(factor.lower()), asWritten(factor.upper()), qualifier);
  }

  /** A range that was worked out, to four digits; an open end is null. */
  static String asRead(
      @Nullable Double lower, @Nullable Double upper, @Nullable Qualifier qualifier) {
    return words(rounded(lower), rounded(upper), qualifier);
  }

  private static String words(
      @Nullable String lower, @Nullable String upper, @Nullable Qualifier qualifier) {
    if (qualifier == Qualifier.PARITY && lower != null) {
      return "no worse than " + lower + "×";
    }
    if (upper == null) {
      return (qualifier == Qualifier.MORE_THAN ? "more than " : "at least ")
          + requireNonNull(lower)
          + "×";
    }
    if (lower == null) {
      return (qualifier == Qualifier.UP_TO ? "up to " : "at most ") + upper + "×";
    }
    if (!lower.equals(upper)) {
      return lower + " to " + upper + "×";
    }
    return switch (qualifier) {
      case ORDERS_OF_MAGNITUDE -> "in the order of " + lower + "×";
      case APPROXIMATELY -> "about " + lower + "×";
      case null, default -> lower + "×";
    };
  }

  private static @Nullable String asWritten(@Nullable BigDecimal end) {
    return end == null ? null : Numbers.asWritten(end);
  }

  private static @Nullable String rounded(@Nullable Double end) {
    return end == null ? null : Numbers.rounded(end, 4);
  }
}
