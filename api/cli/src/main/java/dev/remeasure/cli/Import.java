package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports papers and claims from a workbook or a CSV file. */
@Command(
    name = "import",
    description = {
      "Import papers and claims from a workbook or a CSV file, all rows or none.",
      "Every row is reported: created, changed, unchanged, or rejected and why."
    },
    mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "An .xlsx or .csv file.")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = "Report only; store nothing.")
  private boolean dryRun;

  @Option(
      names = "--json",
      description = "One JSON array of rows on standard output, nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isRegularFile(file)) {
      throw new CommandFailed(file + ": no such file");
    }
    if (file.toFile().length() == 0) {
      throw new CommandFailed(file + ": the file is empty");
    }
    try (Client tracker = Client.connect()) {
      String query =
          Query.of("name", file.getFileName().toString(), "dryRun", String.valueOf(dryRun));
      JsonNode intake = tracker.post("/api/v1/imports" + query, file).body();
      boolean rejected = report(out, intake);
      out.flush();
      return rejected ? 1 : 0;
    } catch (CommandFailed e) {
      throw new CommandFailed(file + ": " + e.getMessage(), e);
    }
  }

  private boolean report(PrintWriter out, JsonNode intake) {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode row : intake.path("rows")) {
      String outcome = row.path("outcome").asText();
      counts.merge(outcome, 1, Integer::sum);
      if (!json) {
        row(out, row, outcome);
      }
    }
    boolean rejected = counts.containsKey("REJECTED");
    if (json) {
      Listing.json(out, intake.path("rows"));
      return rejected;
    }
    intake.path("notices").forEach(notice -> out.println(notice.asText()));
    counts.forEach((outcome, count) -> out.println(outcome + ": " + count));
    out.println(
        rejected
            ? "Nothing was stored, because a row was rejected."
            : dryRun ? "Nothing was stored: a dry run." : "Stored.");
    return rejected;
  }

  private static void row(PrintWriter out, JsonNode row, String outcome) {
    String place = row.path("sheet").asText() + ", row " + row.path("row").asText();
    if (outcome.equals("UNCHANGED")) {
      out.println(place + ": " + row.path("id").asText() + " unchanged");
      return;
    }
    out.println(place + ": " + row.path("id").asText() + " " + outcome);
    if (outcome.equals("REJECTED")) {
      out.println("  " + row.path("problemAt").asText() + ": " + row.path("problem").asText());
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
}
