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

/** Prints claimed against measured. */
@Command(
    name = "compare",
    description = {
      "Compare claimed with measured.",
      "Without a claim, a line for every attempt; with claims, how each verdict came about."
    },
    mixinStandardHelpOptions = true)
final class Compare implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "CLAIM", arity = "0..*", description = "Claim ids.")
  private List<String> claims = new ArrayList<>();

  @Option(names = "--json", description = "One JSON array on standard output, nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Client.connect()) {
      ArrayNode comparisons = Client.JSON.createArrayNode();
      if (claims.isEmpty()) {
        comparisons.addAll((ArrayNode) tracker.get("/api/v1/comparisons"));
      }
      for (String claim : claims) {
        comparisons.addAll(
            (ArrayNode) tracker.get("/api/v1/comparisons" + Query.of("claim", claim)));
      }
      if (json) {
        Listing.json(out, comparisons);
      } else if (comparisons.isEmpty()) {
        out.println("Nothing was attempted yet. Measure something: remeasure run pndm");
      } else if (claims.isEmpty()) {
        table(out, comparisons);
      } else {
        comparisons.forEach(comparison -> explain(out, comparison));
        claims.forEach(claim -> together(out, tracker, claim));
      }
      out.flush();
      return 0;
    }
  }

  private static void table(PrintWriter out, ArrayNode comparisons) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode comparison : comparisons) {
      JsonNode judgement = comparison.path("judgement");
      rows.add(
          List.of(
              comparison.path("attempt").asText(),
              comparison.path("claim").asText(),
              Listing.text(judgement.path("reading"), "words"),
              Verdicts.ratio(judgement.path("headline")),
              Verdicts.words(judgement)));
    }
    Listing.table(out, List.of("ATTEMPT", "CLAIM", "CLAIMED", "MEASURED", "VERDICT"), rows);
    out.println();
    out.println("Ratios: baseline ÷ subject, above 1 = the subject is better.");
  }

  /** What several attempts come to, where there are enough of them. */
  private static void together(PrintWriter out, Client tracker, String claim) {
    JsonNode standing = tracker.get("/api/v1/claims/" + Query.encode(claim) + "/standing");
    if (standing.path("sentence").isTextual()) {
      out.println();
      out.println(claim + ": " + standing.path("sentence").asText());
    }
  }

  private static void explain(PrintWriter out, JsonNode comparison) {
    JsonNode judgement = comparison.path("judgement");
    out.println();
    out.println(
        comparison.path("claim").asText() + ", attempt " + comparison.path("attempt").asText());
    out.println("  Claim     " + comparison.path("statement").asText());
    out.println("  Claimed   " + Listing.text(judgement.path("reading"), "words"));
    out.println("  Measured  " + Verdicts.ratio(judgement.path("headline")));
    out.println("            (baseline ÷ subject, above 1 = the subject is better)");
    out.println("  Verdict   " + Verdicts.words(judgement));
    List<String> flags = new ArrayList<>();
    judgement.path("flags").forEach(flag -> flags.add(flag.asText()));
    if (!flags.isEmpty()) {
      out.println("  Flags     " + String.join(", ", flags));
    }
    judgement
        .path("explanation")
        .forEach(step -> out.println("  - " + step.path("sentence").asText()));
    if (judgement.path("powerHint").isTextual()) {
      out.println("  Hint      " + judgement.path("powerHint").asText());
    }
  }
}
