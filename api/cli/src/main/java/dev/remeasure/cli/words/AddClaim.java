package dev.remeasure.cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.reading.proposal.Proposal;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Ids;
import dev.remeasure.cli.client.Query;
import dev.remeasure.cli.failure.CommandFailed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records what a paper claims, in its words. */
@Command(
    name = "add",
    description = {
      "Record what a paper claims, in its words.",
      "How they are read is printed. Words that make two claims record both. What cannot be read is"
          + " refused, naming the number and the reason."
    },
    mixinStandardHelpOptions = true)
final class AddClaim implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "WORDS",
      description = "The claim, such as “up to 2.3x higher throughput than vLLM”.")
  private String words = "";

  @Option(
      names = "--paper",
      paramLabel = "KEY",
      required = true,
      description = "The paper that makes it.")
  private String paper = "";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The claim's name within the paper; default: its resource.")
  private @Nullable String name;

  @Option(
      names = "--background",
      description = "The paper cites the figure, and does not claim it for its own work.")
  private boolean background;

  @Option(names = "--by", paramLabel = "NAME", description = "Who records it.")
  private @Nullable String by;

  @Option(names = "--dry-run", description = "Print how it is read, and record nothing.")
  private boolean dryRun;

  @Mixin private GivenOptions options = new GivenOptions();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Proposal> proposals = Wording.read(words);
    if (name != null && proposals.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--name names one claim, and the words make " + proposals.size() + "; leave it out");
    }
    Wording.check(proposals, options.given());
    try (Client tracker = Connector.connect()) {
      Ids.paper(tracker, paper);
      List<Claim> claims = claims(tracker, proposals);
      for (int i = 0; i < claims.size(); i++) {
        ProposalLines.print(out, proposals.get(i), claims.get(i));
        record(tracker, out, claims.get(i));
      }
    }
    out.flush();
    return 0;
  }

  private List<Claim> claims(Client tracker, List<Proposal> proposals) {
    Set<String> taken = new HashSet<>();
    tracker
        .get("/api/v1/claims" + Query.of("paper", paper))
        .forEach(claim -> taken.add(claim.path("id").asText()));
    List<Claim> claims = new ArrayList<>();
    Role role = background ? Role.BACKGROUND : Role.RESULT;
    try {
      for (Proposal proposal : proposals) {
        String id = id(options.given().resource(), proposal, taken);
        claims.add(options.given().claim(id, words, role, proposal));
      }
    } catch (InvalidValue e) {
      throw new CommandFailed(e.getMessage() + ". Nothing was recorded", e);
    }
    return claims;
  }

  private String id(@Nullable String resource, Proposal proposal, Set<String> taken) {
    String own = name;
    if (own != null) {
      return paper + "." + own;
    }
    String of = String.valueOf(resource == null ? proposal.resource() : resource);
    String plain = paper + "." + of.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String id = plain;
    for (int i = 2; !taken.add(id); i++) {
      id = plain + "-" + i;
    }
    return id;
  }

  private void record(Client tracker, PrintWriter out, Claim claim) {
    if (claim.baseline() == null) {
      out.println("    untested    until --baseline says what it is compared with");
    }
    if (dryRun) {
      out.println("would be recorded as " + claim.id());
      return;
    }
    JsonNode recorded =
        tracker.create(
            "/api/v1/claims/" + claim.id() + Query.of("by", by), Client.JSON.valueToTree(claim));
    out.println("recorded as " + recorded.path("id").asText());
  }
}
