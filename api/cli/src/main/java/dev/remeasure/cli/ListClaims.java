package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the recorded claims. */
@Command(
    name = "claims",
    description = "List the recorded claims.",
    mixinStandardHelpOptions = true)
final class ListClaims implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "One JSON array on standard output, nothing else.")
  private boolean json;

  @Option(names = "--paper", paramLabel = "KEY", description = "Only this paper's.")
  private @Nullable String paper;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Client.connect()) {
      if (paper != null) {
        tracker.get("/api/v1/papers/" + Query.encode(paper));
      }
      JsonNode claims = tracker.get("/api/v1/claims" + Query.of("paper", paper));
      if (json) {
        Listing.json(out, claims);
        return 0;
      }
      List<List<String>> rows = new ArrayList<>();
      for (JsonNode claim : claims) {
        rows.add(
            List.of(
                Listing.text(claim, "id"),
                factor(claim.path("reading")),
                Listing.text(claim, "statement")));
      }
      Listing.table(out, List.of("CLAIM", "FACTOR", "STATEMENT"), rows);
      out.println();
      out.println("Factor, as read: baseline ÷ subject, above 1 = the subject is better.");
      out.flush();
      return 0;
    }
  }

  private static String factor(JsonNode reading) {
    String lower = number(reading.path("lower"));
    String upper = number(reading.path("upper"));
    if (lower.isEmpty() && upper.isEmpty()) {
      return "–";
    }
    if (lower.equals(upper)) {
      return lower + "x";
    }
    if (upper.isEmpty()) {
      return "≥ " + lower + "x";
    }
    return lower.isEmpty() ? "≤ " + upper + "x" : lower + " to " + upper + "x";
  }

  /** To four significant digits. */
  private static String number(JsonNode number) {
    return number.isNumber()
        ? new BigDecimal(number.asDouble())
            .round(new MathContext(4))
            .stripTrailingZeros()
            .toPlainString()
        : "";
  }
}
