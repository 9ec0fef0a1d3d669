package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.print.Listing;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the recorded papers. */
@Command(
    name = "papers",
    description = "List the recorded papers.",
    mixinStandardHelpOptions = true)
final class ListPapers implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = Remeasure.JSON)
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Connector.connect()) {
      JsonNode papers = tracker.get("/api/v1/papers");
      if (json) {
        Listing.json(out, papers);
        return ExitCodes.DONE;
      }
      List<List<String>> rows = new ArrayList<>();
      for (JsonNode paper : papers) {
        rows.add(
            List.of(
                Listing.text(paper, "key"),
                Listing.text(paper, "year"),
                arxiv(paper),
                Listing.text(paper, "title")));
      }
      Listing.table(out, List.of("PAPER", "YEAR", "ARXIV", "TITLE"), rows);
      return ExitCodes.DONE;
    }
  }

  private static String arxiv(JsonNode paper) {
    String number = Listing.text(paper, "arxiv");
    boolean doubtful = paper.hasNonNull("arxiv") && !paper.path("arxivVerified").asBoolean();
    return doubtful ? number + " (unverified)" : number;
  }
}
