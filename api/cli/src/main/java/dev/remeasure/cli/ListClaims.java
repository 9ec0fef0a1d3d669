package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Ids;
import dev.remeasure.cli.client.Query;
import dev.remeasure.cli.print.Listing;
import dev.remeasure.cli.print.Verdicts;
import dev.remeasure.cli.words.ProposeClaims;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the recorded claims. */
@Command(
    name = "claims",
    description = {
      "List the recorded claims: the factor that each is read as, and where it stands.",
      "Standings from measurements without a plan are marked exploratory."
    },
    mixinStandardHelpOptions = true,
    subcommands = ProposeClaims.class)
final class ListClaims implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = Remeasure.JSON)
  private boolean json;

  @Option(names = "--paper", paramLabel = "KEY", description = "Only the claims of this paper.")
  private @Nullable String paper;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Connector.connect()) {
      if (paper != null) {
        Ids.paper(tracker, paper);
      }
      JsonNode claims = tracker.get("/api/v1/claims" + Query.of("paper", paper));
      if (json) {
        Listing.json(out, claims);
        return ExitCodes.DONE;
      }
      Map<String, String> standings = standings(tracker);
      List<List<String>> rows = new ArrayList<>();
      for (JsonNode claim : claims) {
        rows.add(
            List.of(
                Listing.text(claim, "id"),
                Verdicts.factor(claim.path("reading")),
                standings.getOrDefault(Listing.text(claim, "id"), ""),
                Listing.text(claim, "statement")));
      }
      Listing.table(out, List.of("CLAIM", "FACTOR", "STANDING", "STATEMENT"), rows);
      out.println();
      out.println("The factor is baseline ÷ subject; above 1, the subject is better.");
      out.flush();
      return ExitCodes.DONE;
    }
  }

  private static Map<String, String> standings(Client tracker) {
    Map<String, String> words = new HashMap<>();
    tracker
        .get("/api/v1/standings")
        .forEach(each -> words.put(each.path("claim").asText(), each.path("words").asText()));
    return words;
  }
}
