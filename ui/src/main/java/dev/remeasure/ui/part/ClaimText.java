package dev.remeasure.ui.part;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.measure.Measured.Method;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Run;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The domain's values in the pages' words. */
public final class ClaimText {
  private ClaimText() {}

  /** Every number the claim states, with its unit; null if it states none. */
  public static @Nullable String number(Claim claim) {
    StringJoiner parts = new StringJoiner(", ");
    part(parts, "", claim.value(), claim);
    part(parts, "lower end ", claim.lower(), claim);
    part(parts, "upper end ", claim.upper(), claim);
    return parts.length() == 0 ? null : parts.toString();
  }

  /** The number with its qualifier, its baseline's and its unit, e.g. {@code 11 against 42 GB}. */
  static @Nullable String inShort(Claim claim) {
    String number = oneNumber(claim);
    if (number == null) {
      return null;
    }
    String qualified =
        switch (claim.qualifier()) {
          case EXACT, RANGE -> number;
          case ORDERS_OF_MAGNITUDE -> "in the order of " + number;
          case APPROXIMATELY, MORE_THAN, LESS_THAN, UP_TO, PARITY ->
              claim.qualifier().words() + " " + number;
        };
    BigDecimal baseline = claim.baselineValue();
    return withUnit(
        baseline == null ? qualified : qualified + " against " + Numbers.asWritten(baseline),
        claim.unit());
  }

  private static @Nullable String oneNumber(Claim claim) {
    BigDecimal value = claim.value();
    BigDecimal lower = claim.lower();
    BigDecimal upper = claim.upper();
    if (value == null && lower != null && upper != null) {
      return Numbers.asWritten(lower) + " to " + Numbers.asWritten(upper);
    }
    BigDecimal one = value != null ? value : lower != null ? lower : upper;
    return one == null ? null : Numbers.asWritten(one);
  }

  /** The unit x is a multiplication sign, close to its number. */
  private static String withUnit(String number, String unit) {
    return unit.equals("x") || unit.startsWith("x ")
        ? number + "×" + unit.substring(1)
        : number + "\u00a0" + unit;
  }

  public static @Nullable String baselineNumber(Claim claim) {
    return claim.baselineValue() == null
        ? null
        : withUnit(Numbers.asWritten(claim.baselineValue()), claim.unit());
  }

  public static String kind(Claim claim) {
    return switch (claim.kind()) {
      case RATIO -> "a multiple";
      case PERCENT_CHANGE -> "a change in percent";
      case ABSOLUTE -> "a figure in its own unit";
    };
  }

  public static @Nullable String better(Claim claim) {
    return claim.better() == null ? null : lower(claim.better());
  }

  public static String role(Claim claim) {
    return switch (claim.role()) {
      case RESULT -> "the paper’s own";
      case BACKGROUND -> "cited from elsewhere";
    };
  }

  public static String grade(Grade grade) {
    return lower(grade);
  }

  public static String state(Run run) {
    return lower(run.state());
  }

  public static String design(Run run) {
    return switch (run.design()) {
      case INTERLEAVED_PAIRS -> "interleaved in pairs";
      case SEPARATE -> "not interleaved";
    };
  }

  public static String pairs(Protocol protocol) {
    return protocol.maxPairs() == protocol.pairs()
        ? protocol.pairs() + ""
        : "at least "
            + protocol.pairs()
            + ", at most "
            + protocol.maxPairs()
            + ", until the interval is narrow enough";
  }

  public static String phases(Protocol protocol) {
    return protocol.warmups()
        + " × "
        + Times.span(protocol.warmupTime())
        + " of warm-up, then "
        + protocol.iterations()
        + " × "
        + Times.span(protocol.iterationTime())
        + " measured"
        + (protocol.pilot() ? "; a pilot may double the warm-up" : "");
  }

  /** A range of factors, open where an end is null. */
  public static String range(double from, @Nullable Double to) {
    if (to == null) {
      return Numbers.ratio(from) + " or more";
    }
    return from == 0 ? Numbers.ratio(to) + " or less" : between(from, to);
  }

  /** What a reading's bounds decide, in a sentence. */
  public static String rule(ClaimBounds reading) {
    if (reading.inverted()) {
      return "The claim is that the subject costs more. It is reproduced if the whole interval lies"
          + " at or below hi, and exceeded if it lies below lo.";
    }
    if (reading.allowsParity()) {
      return "No difference is among what is claimed. It is reproduced if the whole interval lies"
          + " between lo and hi.";
    }
    return "Reproduced if the whole interval lies at or above lo"
        + (reading.hi() == null ? "." : "; exceeded if it lies above hi.");
  }

  public static String method(Method method) {
    return switch (method) {
      case PAIRED_LOG_T -> "paired";
      case WELCH_LOG_T -> "Welch";
    };
  }

  public static String control(Control control) {
    return switch (control.kind()) {
      case PILOT -> "Pilot, to settle the warm-up; discarded";
      case A_A -> "The baseline against itself: its interval must contain 1";
      case STRAWMAN -> "The baseline against a well-kept library doing the same work";
      case EMPTY -> "A method that does nothing: what takes about as long was not measured";
    };
  }

  public static String outcomeWords(Finding.Outcome outcome) {
    return lower(outcome).replace('_', ' ');
  }

  /** The outcome as a style class. */
  public static String outcome(Finding.Outcome outcome) {
    return lower(outcome).replace('_', '-');
  }

  public static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static String between(double from, double to) {
    return from == to ? Numbers.ratio(from) : Numbers.ratio(from) + " to " + Numbers.ratio(to);
  }

  private static void part(
      StringJoiner parts, String word, @Nullable BigDecimal number, Claim claim) {
    if (number != null) {
      parts.add(word + withUnit(Numbers.asWritten(number), claim.unit()));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
