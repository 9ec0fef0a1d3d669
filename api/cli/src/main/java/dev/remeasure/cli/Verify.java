package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes verdicts from the stored raw data. */
@Command(
    name = "verify",
    description = {
      "Recompute verdicts from the stored raw data and report every difference.",
      "A verdict by older rules is judged again by today's; the old one is kept."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      ExitCodes.DONE_HELP,
      "1:failed, or a stored verdict differs",
      ExitCodes.USAGE_HELP,
      ExitCodes.INTERRUPTED_HELP
    })
final class Verify implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ATTEMPT",
      arity = "0..*",
      description = "Numbers of attempts; default: all.")
  private List<Long> attempts = new ArrayList<>();

  @Option(names = "--json", description = Remeasure.JSON)
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int differing = 0;
    ArrayNode all = Client.JSON.createArrayNode();
    try (Client tracker = Connector.connect()) {
      for (long number : numbers(tracker)) {
        JsonNode verified =
            tracker.send("POST", "/api/v1/attempts/" + number + "/verification", null);
        all.add(verified);
        differing += verified.path("holds").asBoolean() ? 0 : 1;
        if (!json) {
          print(out, verified);
        }
      }
    }
    if (json) {
      Listing.json(out, all);
    } else {
      out.println(all.size() + " verified, " + differing + " with differences");
      out.flush();
    }
    return differing == 0 ? ExitCodes.DONE : ExitCodes.FAILED;
  }

  private List<Long> numbers(Client tracker) {
    List<Long> numbers = new ArrayList<>(attempts);
    if (numbers.isEmpty()) {
      tracker.get("/api/v1/attempts").forEach(each -> numbers.add(each.path("number").asLong()));
    }
    return numbers;
  }

  private static void print(PrintWriter out, JsonNode verified) {
    String attempt = "attempt " + verified.path("attempt").asText() + ": ";
    if (verified.path("rejudged").asBoolean()) {
      out.println(
          attempt
              + "judged again by today's rules; the verdict by rules "
              + Listing.text(verified, "rules")
              + " is kept");
    } else if (verified.path("holds").asBoolean()) {
      out.println(attempt + "the stored verdict is what the raw data give");
    } else {
      out.println(attempt + "the stored verdict DIFFERS from what the raw data give");
    }
    verified.path("differences").forEach(each -> out.println("  " + each.asText()));
    out.flush();
  }
}
