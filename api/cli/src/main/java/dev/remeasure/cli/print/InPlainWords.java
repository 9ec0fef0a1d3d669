package dev.remeasure.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/**
 * What was claimed, what was measured, and where it agrees, for somebody who reads nothing else.
 */
public final class InPlainWords {
  private InPlainWords() {}

  /**
   * The comparison of an attempt.
   *
   * @param comparison as the server sends it
   */
  public static void print(PrintWriter out, JsonNode comparison) {
    JsonNode judgement = comparison.path("judgement");
    out.println();
    out.println("In plain words");
    out.println("  Claimed       " + Listing.text(judgement.path("reading"), "words"));
    out.println("  Measured here " + measured(comparison));
  }

  /**
   * An earlier attempt at the same claim, and how the two agree.
   *
   * @param earlier its comparison
   * @param contrast of the attempt before that with the earlier one
   */
  public static void beside(PrintWriter out, JsonNode earlier, JsonNode contrast, String page) {
    out.println("  Before        " + measured(earlier));
    contrast.path("sentences").forEach(sentence -> out.println("  " + sentence.asText()));
    out.println("  Side by side: " + page);
  }

  private static String measured(JsonNode comparison) {
    JsonNode judgement = comparison.path("judgement");
    return Verdicts.measured(judgement)
        + ", "
        + Verdicts.words(judgement)
        + " (attempt "
        + comparison.path("attempt").asText()
        + ")";
  }
}
