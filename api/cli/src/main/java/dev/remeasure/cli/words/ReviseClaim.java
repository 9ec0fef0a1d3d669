package dev.remeasure.cli.words;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.reading.proposal.Given;
import dev.remeasure.claims.reading.proposal.Proposal;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Ids;
import dev.remeasure.cli.client.Query;
import dev.remeasure.cli.client.Tagged;
import dev.remeasure.cli.failure.CommandFailed;
import dev.remeasure.cli.print.Verdicts;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a recorded claim other words, or other parts. */
@Command(
    name = "revise",
    description = {
      "Give a recorded claim other words, or other parts.",
      "It is a new revision; attempts stay with the one they tested (remeasure carry). What neither"
          + " the words nor an option says stays as it is."
    },
    mixinStandardHelpOptions = true)
final class ReviseClaim implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "ID", description = "The claim.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WORDS",
      description = "What it claims, in other words; without them, only the parts change.")
  private @Nullable String words;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why it is revised.")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who revises it.")
  private @Nullable String by;

  @Option(names = "--dry-run", description = "Print how it would be read, and record nothing.")
  private boolean dryRun;

  @Mixin private GivenOptions options = new GivenOptions();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Proposal proposal = words == null ? null : only(words);
    try (Client tracker = Connector.connect()) {
      Ids.claim(tracker, id);
      String path = "/api/v1/claims/" + Query.encode(id);
      Tagged recorded = tracker.getTagged(path);
      Claim revised = revised(claim(recorded.body()), proposal);
      if (proposal != null) {
        ProposalLines.print(out, proposal, revised);
      }
      if (dryRun) {
        out.println("would be recorded as " + id);
      } else {
        JsonNode now =
            tracker.replace(
                path + Query.of("by", by, "reason", reason),
                Client.JSON.valueToTree(revised),
                recorded.tag());
        out.println(
            id
                + ", revision "
                + now.path("revision").asText()
                + ", is read as "
                + Verdicts.reading(now.path("reading")));
      }
    }
    out.flush();
    return 0;
  }

  private static Proposal only(String words) {
    List<Proposal> proposals = Wording.read(words);
    if (proposals.size() > 1) {
      throw new CommandFailed(
          "the words make %d claims, “%s” and “%s”; a claim is revised to one"
              .formatted(
                  proposals.size(),
                  proposals.get(0).span().words(),
                  proposals.get(1).span().words()));
    }
    return proposals.getFirst();
  }

  private Claim revised(Claim old, @Nullable Proposal proposal) {
    Given given = options.given();
    try {
      return proposal == null
          ? given.over(old)
          : given.orElse(old, proposal).claim(id, String.valueOf(words), old.role(), proposal);
    } catch (InvalidValue e) {
      throw new CommandFailed(e.getMessage() + ". Nothing was recorded", e);
    }
  }

  private static Claim claim(JsonNode body) {
    try {
      return Client.JSON
          .readerFor(Claim.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(body);
    } catch (IOException e) {
      throw new CommandFailed("the server did not answer with a claim", e);
    }
  }
}
