package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
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

  @Option(names = "--json", description = "One JSON array on standard output, nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Client.connect()) {
      JsonNode papers = tracker.get("/api/v1/papers");
      if (json) {
        Listing.json(out, papers);
        return 0;
      }
      List<List<String>> rows = new ArrayList<>();
      for (JsonNode paper : papers) {
        String arxiv = Listing.text(paper, "arxiv");
        rows.add(
            List.of(
                Listing.text(paper, "key"),
                Listing.text(paper, "year"),
                paper.path("arxivVerified").asBoolean() || arxiv.equals("–")
                    ? arxiv
                    : arxiv + " (unverified)",
                Listing.text(paper, "title")));
      }
      Listing.table(out, List.of("PAPER", "YEAR", "ARXIV", "TITLE"), rows);
      return 0;
    }
  }
}
