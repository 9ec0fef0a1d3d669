package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Query;
import dev.remeasure.cli.print.Listing;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists who changed what. */
@Command(
    name = "audit",
    description = {
      "List every change of the record, oldest first: when, who, what and why.",
      "With --json these are the links of the chain, which remeasure verify --chain checks."
    },
    mixinStandardHelpOptions = true)
final class Audit implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--about",
      paramLabel = "SUBJECT",
      description =
          "Only changes of this, e.g. 'attempt 12', 'claim pndm.step-speedup', 'paper pndm'.")
  private @Nullable String about;

  @Option(names = "--by", paramLabel = "NAME", description = "Only what this person did.")
  private @Nullable String by;

  @Option(names = "--json", description = Remeasure.JSON)
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Connector.connect()) {
      JsonNode links = tracker.get("/api/v1/chain" + Query.of("subject", about, "by", by));
      if (json) {
        Listing.json(out, links);
        return ExitCodes.DONE;
      }
      List<List<String>> rows = new ArrayList<>();
      for (JsonNode link : links) {
        rows.add(
            List.of(
                Listing.text(link, "number"),
                Listing.text(link, "at"),
                Listing.text(link, "by"),
                Listing.text(link, "event").toLowerCase(Locale.ROOT).replace('_', ' '),
                Listing.text(link, "subject"),
                Listing.text(link, "reason")));
      }
      Listing.table(out, List.of("LINK", "TIME", "BY", "WHAT", "ABOUT", "REASON"), rows);
      return ExitCodes.DONE;
    }
  }
}
