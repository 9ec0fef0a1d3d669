package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Ids;
import dev.remeasure.cli.client.Query;
import dev.remeasure.cli.print.Contrasts;
import dev.remeasure.cli.print.Listing;
import dev.remeasure.cli.print.Verdicts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what was claimed with what was measured. */
@Command(
    name = "compare",
    description = {
      "Compare what was claimed with what was measured.",
      "Without a claim, print one line for each attempt; with claims, explain each verdict.",
      "With the numbers of two attempts, print the ratio of their ratios and what differs."
    },
    mixinStandardHelpOptions = true)
final class Compare implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "CLAIM",
      arity = "0..*",
      description = "Ids of claims, or the numbers of two attempts.")
  private List<String> claims = new ArrayList<>();

  @Option(names = "--json", description = Remeasure.JSON)
  private boolean json;

  @Option(
      names = "--changes",
      description =
          "List the verdicts that are others than before, as after an upgrade, with the reason.")
  private boolean changes;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Connector.connect()) {
      if (changes) {
        changes(out, tracker.get("/api/v1/comparisons/changes"));
        return ExitCodes.DONE;
      }
      if (!claims.isEmpty() && claims.stream().allMatch(Compare::numbered)) {
        attempts(out, tracker);
        return ExitCodes.DONE;
      }
      ArrayNode comparisons = comparisons(tracker);
      if (json) {
        Listing.json(out, comparisons);
      } else if (!claims.isEmpty()) {
        comparisons.forEach(comparison -> explain(out, comparison));
        claims.forEach(claim -> standing(out, tracker, claim));
      } else if (comparisons.isEmpty()) {
        out.println("Nothing has been attempted yet. Measure something: remeasure run pndm");
      } else {
        table(out, comparisons);
      }
      out.flush();
      return ExitCodes.DONE;
    }
  }

  private static boolean numbered(String word) {
    return word.matches("[1-9]\\d{0,17}");
  }

  /** Two attempts side by side. */
  private void attempts(PrintWriter out, Client tracker) {
    if (claims.size() != 2) {
      throw new ParameterException(
          spec.commandLine(), "attempts are compared two at a time: compare 2 6");
    }
    JsonNode contrast =
        tracker.get("/api/v1/contrasts" + Query.of("a", claims.get(0), "b", claims.get(1)));
    if (json) {
      Listing.json(out, contrast);
    } else {
      Contrasts.print(out, contrast);
    }
  }

  private void changes(PrintWriter out, JsonNode all) {
    if (json) {
      Listing.json(out, all);
      return;
    }
    for (JsonNode change : all) {
      out.println(
          "attempt "
              + change.path("attempt").asText()
              + " at "
              + Listing.text(change, "claim")
              + ": "
              + change.path("before").asText()
              + " → "
              + change.path("now").asText());
      out.println("  " + change.path("reason").asText());
    }
    out.println(all.size() == 1 ? "1 verdict changed" : all.size() + " verdicts changed");
    out.flush();
  }

  private ArrayNode comparisons(Client tracker) {
    if (claims.isEmpty()) {
      return (ArrayNode) tracker.get("/api/v1/comparisons");
    }
    ArrayNode all = Client.JSON.createArrayNode();
    for (String claim : claims) {
      Ids.claim(tracker, claim);
      all.addAll((ArrayNode) tracker.get("/api/v1/comparisons" + Query.of("claim", claim)));
    }
    return all;
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
              Verdicts.measured(judgement),
              Verdicts.words(judgement),
              kind(comparison)));
    }
    Listing.table(out, List.of("ATTEMPT", "CLAIM", "CLAIMED", "MEASURED", "VERDICT", "KIND"), rows);
    out.println();
    out.println("Ratios are baseline ÷ subject; above 1, the subject is better.");
  }

  /** Whether the attempt may confirm the claim, or was taken back. */
  private static String kind(JsonNode comparison) {
    if (comparison.path("retraction").isObject()) {
      return "retracted";
    }
    for (JsonNode flag : comparison.path("judgement").path("flags")) {
      if (flag.asText().equals(Flag.EXPLORATORY.name())) {
        return "exploratory";
      }
    }
    return "planned";
  }

  /** Where the claim stands, from all attempts at it. */
  private static void standing(PrintWriter out, Client tracker, String claim) {
    JsonNode standing = tracker.get("/api/v1/claims/" + Query.encode(claim) + "/standing");
    out.println();
    out.println(
        claim + ": " + standing.path("words").asText() + ". " + standing.path("sentence").asText());
    if (standing.path("pooled").isTextual()) {
      out.println("  " + standing.path("pooled").asText());
    }
    standing
        .path("stands")
        .path("against")
        .forEach(objection -> out.println("  " + objection.asText()));
  }

  private static void explain(PrintWriter out, JsonNode comparison) {
    JsonNode judgement = comparison.path("judgement");
    out.println();
    out.println(
        comparison.path("claim").asText()
            + ", attempt "
            + comparison.path("attempt").asText()
            + ", "
            + kind(comparison));
    if (comparison.path("retraction").isObject()) {
      out.println("  Retracted " + comparison.path("retraction").path("reason").asText());
    }
    out.println("  Claim     " + comparison.path("statement").asText());
    out.println("  Claimed   " + Listing.text(judgement.path("reading"), "words"));
    out.println("  Measured  " + Verdicts.measured(judgement));
    out.println("            (baseline ÷ subject; above 1, the subject is better)");
    out.println("  Verdict   " + Verdicts.words(judgement));
    String flags = Verdicts.flags(judgement);
    if (!flags.isEmpty()) {
      out.println("  Flags     " + flags);
    }
    judgement
        .path("explanation")
        .forEach(step -> out.println("  - " + step.path("sentence").asText()));
    if (judgement.path("powerHint").isTextual()) {
      out.println("  Hint      " + judgement.path("powerHint").asText());
    }
  }
}
