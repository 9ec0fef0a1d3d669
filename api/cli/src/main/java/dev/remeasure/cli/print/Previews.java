package dev.remeasure.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What logging a file would store, as lines. */
public final class Previews {
  private Previews() {}

  public static String words(JsonNode preview) {
    StringBuilder text = new StringBuilder("would be logged");
    if (preview.path("attempt").isNumber()) {
      text.setLength(0);
      text.append("was logged before, as attempt ").append(preview.path("attempt").asText());
    }
    line(text, "claim", preview.path("claim").asText("none"));
    if (preview.path("reading").isObject()) {
      line(text, "read as", Verdicts.reading(preview.path("reading")));
    }
    for (JsonNode answer : preview.path("answers")) {
      line(
          text,
          "answer",
          answer.path("metric").asText()
              + " for "
              + (answer.path("statistic").isTextual()
                  ? answer.path("statistic").asText() + " "
                  : "")
              + answer.path("resource").asText()
              + ", "
              + answer.path("grade").asText().toLowerCase(Locale.ROOT)
              + (answer.path("reason").isTextual() ? ": " + answer.path("reason").asText() : ""));
    }
    line(text, "measured by", preview.path("producer").asText());
    line(text, "baseline", preview.path("baseline").asText());
    line(text, "subject", preview.path("subject").asText());
    for (JsonNode metric : preview.path("metrics")) {
      line(
          text,
          "metric",
          metric.path("name").asText()
              + ": "
              + metric.path("resource").asText()
              + ", "
              + metric.path("mode").asText()
              + ", "
              + metric.path("better").asText().toLowerCase(Locale.ROOT)
              + " is better");
    }
    if (preview.path("summary").isTextual()) {
      line(text, "summary", preview.path("summary").asText());
      return notes(text, preview);
    }
    for (JsonNode point : preview.path("points")) {
      String name = point.path("point").asText();
      line(
          text,
          "point",
          (name.isEmpty() ? "(the only one)" : name)
              + (point.path("claimedBest").asBoolean() ? " (claimed best)" : "")
              + ": baseline "
              + side(point.path("baseline"))
              + "; subject "
              + side(point.path("subject")));
    }
    return notes(text, preview);
  }

  private static String notes(StringBuilder text, JsonNode preview) {
    for (JsonNode warning : preview.path("warnings")) {
      line(text, "note", warning.asText());
    }
    return text.toString();
  }

  private static String side(JsonNode side) {
    String unit = side.path("unit").asText();
    int failed = side.path("failed").asInt();
    return count(side.path("forks").asInt(), "fork")
        + ", "
        + count(side.path("iterations").asInt(), "iteration")
        + (unit.isEmpty() ? "" : " in " + unit)
        + (failed == 0 ? "" : ", " + failed + " failed");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format("%n  %-12s %s", name, value));
  }
}
