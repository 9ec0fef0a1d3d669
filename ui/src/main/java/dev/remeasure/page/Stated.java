package dev.remeasure.page;

import dev.remeasure.attempt.Grade;
import dev.remeasure.attempt.Protocol;
import dev.remeasure.paper.Claim;
import dev.remeasure.run.Control;
import dev.remeasure.run.Run;
import dev.remeasure.verdict.Finding;
import dev.remeasure.verdict.Measured.Method;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The domain's values in the pages' words. */
final class Stated {
  private Stated() {}

  /** Every number the claim states, with its unit; null if it states none. */
  static @Nullable String number(Claim claim) {
    StringJoiner parts = new StringJoiner(", ");
    part(parts, "", claim.value(), claim);
    part(parts, "lower end ", claim.lower(), claim);
    part(parts, "upper end ", claim.upper(), claim);
    return parts.length() == 0 ? null : parts.toString();
  }

  static @Nullable String baselineNumber(Claim claim) {
    return claim.baselineValue() == null
        ? null
        : Claimed.withUnit(Numbers.asWritten(claim.baselineValue()), claim.unit());
  }

  static String kind(Claim claim) {
    return switch (claim.kind()) {
      case RATIO -> "a multiple";
      case PERCENT_CHANGE -> "a change in percent";
      case ABSOLUTE -> "a figure in its own unit";
    };
  }

  static @Nullable String better(Claim claim) {
    return claim.better() == null ? null : lower(claim.better());
  }

  static String role(Claim claim) {
    return switch (claim.role()) {
      case RESULT -> "the paper’s own";
      case BACKGROUND -> "cited from elsewhere";
    };
  }

  static String grade(Grade grade) {
    return lower(grade);
  }

  static String state(Run run) {
    return lower(run.state());
  }

  static String design(Run run) {
    return switch (run.design()) {
      case INTERLEAVED_PAIRS -> "interleaved in pairs";
      case SEPARATE -> "not interleaved";
    };
  }

  static String pairs(Protocol protocol) {
    return protocol.maxPairs() == protocol.pairs()
        ? protocol.pairs() + ""
        : "at least "
            + protocol.pairs()
            + ", at most "
            + protocol.maxPairs()
            + ", until the interval is narrow enough";
  }

  static String phases(Protocol protocol) {
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
  static String range(double from, @Nullable Double to) {
    return to == null ? Numbers.ratio(from) + " or more" : between(from, to);
  }

  static String method(Method method) {
    return switch (method) {
      case PAIRED_LOG_T -> "paired";
      case WELCH_LOG_T -> "Welch";
    };
  }

  static String control(Control control) {
    return switch (control.kind()) {
      case PILOT -> "Pilot, to settle the warm-up; discarded";
      case A_A -> "The baseline against itself: its interval must contain 1";
      case STRAWMAN -> "The baseline against a well-kept library doing the same work";
      case EMPTY -> "A method that does nothing: what takes about as long was not measured";
    };
  }

  static String outcomeWords(Finding.Outcome outcome) {
    return lower(outcome).replace('_', ' ');
  }

  /** The outcome as a style class. */
  static String outcome(Finding.Outcome outcome) {
    return lower(outcome).replace('_', '-');
  }

  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static String between(double from, double to) {
    return from == to ? Numbers.ratio(from) : Numbers.ratio(from) + " to " + Numbers.ratio(to);
  }

  private static void part(
      StringJoiner parts, String word, @Nullable BigDecimal number, Claim claim) {
    if (number != null) {
      parts.add(word + Claimed.withUnit(Numbers.asWritten(number), claim.unit()));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
