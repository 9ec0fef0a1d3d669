package dev.remeasure.page;

import static java.util.Objects.requireNonNull;

import dev.remeasure.paper.Claim;
import dev.remeasure.paper.Claim.Qualifier;
import dev.remeasure.paper.Factor;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a claim claims, in a few words.
 *
 * @param factor the factor as read, e.g. {@code more than 2.2×}; null if the claim gives none
 * @param stated the number as stated where it is no factor, e.g. {@code 76.6 %}; null if there is
 *     none
 * @param untestable why no measurement can be held against it; null if one can
 */
record Claimed(@Nullable String factor, @Nullable String stated, @Nullable Untestable untestable) {

  /** What a claim lacks to be held against a measurement. */
  enum Untestable {
    NO_NUMBER("no number", "The claim states no number."),
    NO_FACTOR("no factor", "The claim states a number, but no factor can be read from it."),
    NO_BASELINE("no baseline", "The claim names no baseline.");

    private final String words;
    private final String meaning;

    Untestable(String words, String meaning) {
      this.words = words;
      this.meaning = meaning;
    }

    String words() {
      return words;
    }

    String meaning() {
      return meaning;
    }
  }

  static Claimed of(Claim claim) {
    return new Claimed(
        claim.factor() == null ? null : factor(claim.factor(), claim.qualifier()),
        stated(claim),
        untestable(claim));
  }

  boolean testable() {
    return untestable == null;
  }

  private static @Nullable Untestable untestable(Claim claim) {
    if (claim.factor() == null) {
      return number(claim) == null ? Untestable.NO_NUMBER : Untestable.NO_FACTOR;
    }
    return claim.baseline() == null ? Untestable.NO_BASELINE : null;
  }

  private static @Nullable String stated(Claim claim) {
    String number = number(claim);
    if (number == null || (claim.factor() != null && claim.unit().equals("x"))) {
      return null;
    }
    String baseline =
        claim.baselineValue() == null ? "" : " against " + Numbers.asWritten(claim.baselineValue());
    return withUnit(qualified(claim, number) + baseline, claim.unit());
  }

  /** The unit x is a multiplication sign, close to its number. */
  static String withUnit(String number, String unit) {
    return unit.equals("x") || unit.startsWith("x ")
        ? number + "×" + unit.substring(1)
        : number + "\u00a0" + unit;
  }

  private static String qualified(Claim claim, String number) {
    return claim.qualifier() == Qualifier.EXACT || claim.qualifier() == Qualifier.RANGE
        ? number
        : claim.qualifier() == Qualifier.ORDERS_OF_MAGNITUDE
            ? number + " (an order of magnitude)"
            : claim.qualifier().words() + " " + number;
  }

  private static @Nullable String number(Claim claim) {
    BigDecimal value = claim.value();
    if (value == null && claim.lower() != null && claim.upper() != null) {
      return Numbers.asWritten(claim.lower()) + " to " + Numbers.asWritten(claim.upper());
    }
    BigDecimal end = value != null ? value : claim.lower() != null ? claim.lower() : claim.upper();
    return end == null ? null : Numbers.asWritten(end);
  }

  /** The factor in words; a null qualifier adds none to it. */
  static String factor(Factor factor, @Nullable Qualifier qualifier) {
    BigDecimal lower = factor.lower();
    BigDecimal upper = factor.upper();
    if (qualifier == Qualifier.PARITY && lower != null) {
      return "no worse than " + Numbers.factor(lower);
    }
    if (upper == null) {
      return (qualifier == Qualifier.MORE_THAN ? "more than " : "at least ")
          + Numbers.factor(requireNonNull(lower));
    }
    if (lower == null) {
      return (qualifier == Qualifier.UP_TO ? "up to " : "at most ") + Numbers.factor(upper);
    }
    if (lower.compareTo(upper) < 0) {
      return Numbers.asWritten(lower) + " to " + Numbers.factor(upper);
    }
    return switch (qualifier) {
      case ORDERS_OF_MAGNITUDE -> "in the order of " + Numbers.factor(lower);
      case APPROXIMATELY -> "about " + Numbers.factor(lower);
      case null, default -> Numbers.factor(lower);
    };
  }
}
