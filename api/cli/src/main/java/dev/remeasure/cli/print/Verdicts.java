package dev.remeasure.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** A judgement, as the server sends it, in the words of the pages. */
public final class Verdicts {
  private Verdicts() {}

  /** The verdict with its sub-verdict, e.g. {@code not comparable (supported)}. */
  public static String words(JsonNode judgement) {
    String verdict = Verdict.valueOf(judgement.path("verdict").asText()).words();
    JsonNode sub = judgement.path("subCode");
    return sub.isTextual()
        ? verdict + " (" + SubVerdict.valueOf(sub.asText()).words() + ")"
        : verdict;
  }

  /** The flags' names, e.g. {@code strict, exploratory}; empty if there are none. */
  public static String flags(JsonNode judgement) {
    List<String> words = new ArrayList<>();
    judgement.path("flags").forEach(flag -> words.add(Flag.valueOf(flag.asText()).words()));
    return String.join(", ", words);
  }

  /** The ratio with its interval, e.g. {@code 16.9x [16.2, 17.6]}; a dash if none was measured. */
  public static String ratio(JsonNode interval) {
    if (!interval.isObject()) {
      return "–";
    }
    JsonNode upper = interval.path("upper");
    return Figures.factor(interval.path("estimate").asDouble())
        + " ["
        + Figures.number(interval.path("lower").asDouble())
        + ", "
        + (upper.isNumber() ? Figures.number(upper.asDouble()) : "∞")
        + "]";
  }

  /** A claimed range, e.g. {@code 2x to 3x}; a dash if the claim gives none. */
  public static String range(JsonNode reading) {
    JsonNode lower = reading.path("lower");
    JsonNode upper = reading.path("upper");
    if (lower.isNumber() && upper.isNumber()) {
      String low = Figures.factor(lower.asDouble());
      String high = Figures.factor(upper.asDouble());
      return low.equals(high) ? low : low + " to " + high;
    }
    if (lower.isNumber()) {
      return "≥ " + Figures.factor(lower.asDouble());
    }
    return upper.isNumber() ? "≤ " + Figures.factor(upper.asDouble()) : "–";
  }
}
