package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
      "Recompute verdicts from the stored raw data and report any difference.",
      "A verdict that older rules made is made again by today's; the old one is kept."
    },
    mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ATTEMPT",
      arity = "0..*",
      description = "Numbers of attempts; default: all.")
  private List<Long> attempts = new ArrayList<>();

  @Option(names = "--json", description = "One JSON array on standard output, nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    int broken = 0;
    ArrayNode all = Client.JSON.createArrayNode();
    try (Client tracker = Client.connect()) {
      List<Long> numbers = new ArrayList<>(attempts);
      if (numbers.isEmpty()) {
        tracker.get("/api/v1/attempts").forEach(each -> numbers.add(each.path("number").asLong()));
      }
      for (long number : numbers) {
        JsonNode verified =
            tracker.send("POST", "/api/v1/attempts/" + number + "/verification", null);
        all.add(verified);
        broken += verified.path("holds").asBoolean() ? 0 : 1;
        if (!json) {
          print(out, verified);
        }
      }
    }
    if (json) {
      Listing.json(out, all);
    } else {
      out.println(all.size() + " verified, " + broken + " with differences");
      out.flush();
    }
    return broken == 0 ? 0 : 1;
  }

  private static void print(PrintWriter out, JsonNode verified) {
    String attempt = "attempt " + verified.path("attempt").asText() + ": ";
    if (verified.path("rejudged").asBoolean()) {
      out.println(
          attempt
              + "judged again by today's rules; was judged by rules "
              + Listing.text(verified, "rules")
              + ", which is kept");
    } else if (verified.path("holds").asBoolean()) {
      out.println(attempt + "the stored verdict is what the raw data give");
    } else {
      out.println(attempt + "DIFFERS from what the raw data give");
    }
    verified.path("differences").forEach(each -> out.println("  " + each.asText()));
    out.flush();
  }
}
