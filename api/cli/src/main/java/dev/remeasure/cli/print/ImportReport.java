package dev.remeasure.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an import did, row by row. */
public final class ImportReport {
  private static final String REJECTED = "rejected";

  private final JsonNode outcome;
  private final Map<String, Integer> counts = new TreeMap<>();

  public ImportReport(JsonNode outcome) {
    this.outcome = outcome;
    outcome.path("rows").forEach(row -> counts.merge(words(row), 1, Integer::sum));
  }

  /** Whether a row was rejected, so that nothing was stored. */
  public boolean rejected() {
    return counts.containsKey(REJECTED);
  }

  public void print(PrintWriter out, boolean dryRun) {
    outcome.path("rows").forEach(row -> print(out, row, outcome.path("readings")));
    outcome.path("notices").forEach(notice -> out.println(notice.asText()));
    counts.forEach((words, count) -> out.println(words + ": " + count));
    out.println(
        rejected()
            ? "Nothing was stored, because a row was rejected."
            : dryRun ? "Nothing was stored: this was a dry run." : "Stored.");
    out.flush();
  }

  private static void print(PrintWriter out, JsonNode row, JsonNode readings) {
    out.println(
        row.path("sheet").asText()
            + ", row "
            + row.path("row").asText()
            + ": "
            + row.path("id").asText()
            + " "
            + words(row));
    if (words(row).equals(REJECTED)) {
      out.println("  " + row.path("problemAt").asText() + ": " + row.path("problem").asText());
    }
    JsonNode reading = readings.path(row.path("id").asText());
    if (reading.isObject()) {
      out.println("  read as " + Verdicts.reading(reading));
    }
    for (JsonNode edit : row.path("edits")) {
      out.println(
          "  "
              + edit.path("at").asText()
              + " "
              + edit.path("field").asText()
              + ": "
              + Listing.text(edit, "was")
              + " → "
              + Listing.text(edit, "is"));
    }
  }

  /** The row's outcome, e.g. {@code unchanged}. */
  private static String words(JsonNode row) {
    return row.path("outcome").asText().toLowerCase(Locale.ROOT);
  }
}
