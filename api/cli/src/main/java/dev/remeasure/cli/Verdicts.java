package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** A judgement, as the server tells it, in words. */
final class Verdicts {
  private Verdicts() {}

  /** The verdict with its sub-code, e.g. {@code NOT_COMPARABLE (SUPPORTED)}. */
  static String words(JsonNode judgement) {
    String verdict = judgement.path("verdict").asText();
    String subCode = judgement.path("subCode").asText("");
    return judgement.path("subCode").isTextual() ? verdict + " (" + subCode + ")" : verdict;
  }

  /** The ratio with its interval, e.g. {@code 16.9x [16.2, 17.6]}; a dash if there is none. */
  static String ratio(JsonNode interval) {
    return interval.isObject()
        ? String.format(
            Locale.ROOT,
            "%sx [%s, %s]",
            figure(interval.path("estimate").asDouble()),
            figure(interval.path("lower").asDouble()),
            interval.path("upper").isNumber() ? figure(interval.path("upper").asDouble()) : "∞")
        : "–";
  }

  /** Four significant digits. */
  static String figure(double value) {
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-3 || size >= 1e6)) {
      return String.format(Locale.ROOT, "%.3e", value);
    }
    int decimals = size == 0 ? 2 : Math.clamp(3 - (int) Math.floor(Math.log10(size)), 0, 6);
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
