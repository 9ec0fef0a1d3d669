package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Query;
import dev.remeasure.cli.failure.CommandFailed;
import dev.remeasure.cli.print.ImportReport;
import dev.remeasure.cli.print.Listing;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
      "Every row is reported as created, changed, unchanged, or rejected with the reason."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      ExitCodes.DONE_HELP,
      "1:failed, or a row was rejected and nothing was stored",
      ExitCodes.USAGE_HELP,
      ExitCodes.INTERRUPTED_HELP
    })
final class Import implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "An .xlsx or .csv file.")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = "Only report; store nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print one JSON array of rows and nothing else.")
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
    JsonNode outcome = outcome();
    ImportReport report = new ImportReport(outcome);
    if (json) {
      Listing.json(out, outcome.path("rows"));
    } else {
      report.print(out, dryRun);
    }
    return report.rejected() ? ExitCodes.FAILED : ExitCodes.DONE;
  }

  private JsonNode outcome() {
    try (Client tracker = Connector.connect()) {
      String query =
          Query.of("name", file.getFileName().toString(), "dryRun", String.valueOf(dryRun));
      return tracker.upload("/api/v1/imports" + query, file).body();
    } catch (CommandFailed e) {
      throw new CommandFailed(file + ": " + e.getMessage(), e);
    }
  }
}
