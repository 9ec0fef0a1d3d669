package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Form;
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

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description =
          "Only those that have each of these words, themselves or in their paper's title.")
  private @Nullable String text;

  @Option(names = "--resource", paramLabel = "NAME", description = "Only those of this resource.")
  private @Nullable String resource;

  @Option(names = "--year", paramLabel = "YEAR", description = "Only papers of this year.")
  private @Nullable Integer year;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "Only numbers of this form: ${COMPLETION-CANDIDATES}.")
  private @Nullable Form form;

  @Option(
      names = "--from",
      paramLabel = "FACTOR",
      description = "Only those read as this factor or more.")
  private @Nullable Double from;

  @Option(
      names = "--to",
      paramLabel = "FACTOR",
      description = "Only those read as this factor or less.")
  private @Nullable Double to;

  @Option(
      names = "--standing",
      paramLabel = "WORDS",
      description = "Only those that stand so, such as reproduced, or “not tried”.")
  private @Nullable String standing;

  @Option(
      names = "--grade",
      paramLabel = "GRADE",
      description = "Only those that evidence of this grade decides: ${COMPLETION-CANDIDATES}.")
  private @Nullable Grade grade;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Connector.connect()) {
      if (paper != null) {
        Ids.paper(tracker, paper);
      }
      JsonNode claims = tracker.get("/api/v1/claims" + query());
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

  private String query() {
    return Query.of(
        "paper", paper,
        "text", text,
        "resource", resource,
        "year", string(year),
        "form", string(form),
        "from", string(from),
        "to", string(to),
        "standing", standing,
        "grade", string(grade));
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static Map<String, String> standings(Client tracker) {
    Map<String, String> words = new HashMap<>();
    tracker
        .get("/api/v1/standings")
        .forEach(each -> words.put(each.path("claim").asText(), each.path("words").asText()));
    return words;
  }
}
