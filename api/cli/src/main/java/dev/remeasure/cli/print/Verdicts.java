package dev.remeasure.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.ZeroCost;
import dev.remeasure.claims.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** A judgement, as the server sends it, in the words of the pages. */
public final class Verdicts {
  private static final String NONE = "–";

  private Verdicts() {}

  /** The verdict with its sub-verdict, e.g. {@code not comparable (supported)}. */
  public static String words(JsonNode judgement) {
    JsonNode sub = judgement.path("subVerdict");
    return Judgement.words(
        Verdict.valueOf(judgement.path("verdict").asText()),
        sub.isTextual() ? SubVerdict.valueOf(sub.asText()) : null);
  }

  /** The flags' names, e.g. {@code strict, exploratory}; empty if there are none. */
  public static String flags(JsonNode judgement) {
    List<String> words = new ArrayList<>();
    judgement.path("flags").forEach(flag -> words.add(Flag.valueOf(flag.asText()).words()));
    return String.join(", ", words);
  }

  /**
   * The measured ratio with its interval, e.g. {@code 16.9x [16.2x, 17.6x]}, or which side costs
   * nothing; a dash if nothing was measured.
   */
  public static String measured(JsonNode judgement) {
    if (judgement.path("nothing").isTextual()) {
      return ZeroCost.valueOf(judgement.path("nothing").asText()).words();
    }
    JsonNode headline = judgement.path("headline");
    return headline.isObject()
        ? Figures.interval(
            new Interval(
                headline.path("estimate").asDouble(),
                headline.path("lower").asDouble(),
                headline.path("upper").asDouble()))
        : NONE;
  }

  /** The factor that a claim is read as, e.g. {@code 2x to 3x}; a dash if it gives none. */
  public static String factor(JsonNode reading) {
    if (!reading.path("words").isTextual()) {
      return NONE;
    }
    JsonNode upper = reading.path("b");
    double lower =
        reading.path("eliminated").asBoolean()
            ? Double.POSITIVE_INFINITY
            : reading.path("a").asDouble();
    return Figures.range(lower, upper.isNumber() ? upper.asDouble() : null, Figures.Times.LETTER);
  }

  /**
   * What a claim is read as, e.g. {@code at least 40 % less cost, 1.67x or more}, or why it cannot
   * be tested.
   */
  public static String reading(JsonNode reading) {
    return reading.path("words").isTextual()
        ? reading.path("words").asText() + ", " + factor(reading)
        : "not testable: " + reading.path("reason").asText();
  }
}
