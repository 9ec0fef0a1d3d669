package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Query;
import dev.remeasure.cli.files.ChainFile;
import dev.remeasure.cli.print.Listing;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that the record is what was logged. */
@Command(
    name = "verify",
    description = {
      "Recompute verdicts from the stored raw data, follow the chain of hashes through the whole"
          + " record, and report every difference.",
      "With numbers of attempts, only those are checked, with --chain only an exported chain."
          + " Nothing is changed."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      ExitCodes.DONE_HELP,
      "1:failed, or the record is not what was logged",
      ExitCodes.USAGE_HELP,
      ExitCodes.INTERRUPTED_HELP
    })
final class Verify implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ATTEMPT",
      arity = "0..*",
      description = "Numbers of attempts; default: all, and the whole record.")
  private List<Long> attempts = new ArrayList<>();

  @Option(
      names = "--head",
      paramLabel = "HASH",
      description =
          "The hash printed on a workbook or page: report whether the record still has what was"
              + " logged until then.")
  private @Nullable String head;

  @Option(
      names = "--chain",
      paramLabel = "FILE",
      description =
          "Check only the chain in this file, as remeasure audit --json, /api/v1/chain or the"
              + " chain.jsonl of a dump gives it; asks no server. With --head, also whether it has"
              + " that link.")
  private @Nullable Path chain;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (chain != null) {
      if (!attempts.isEmpty() || json) {
        throw new ParameterException(
            spec.commandLine(), "--chain goes with --head alone, not with attempts or --json");
      }
      boolean holds = ChainFile.read(chain).verify(head, out);
      out.flush();
      return holds ? ExitCodes.DONE : ExitCodes.FAILED;
    }
    ObjectNode found = Client.JSON.createObjectNode();
    ArrayNode all = found.putArray("attempts");
    int differing = 0;
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
      if (!json) {
        out.println(all.size() + " verified, " + differing + " with differences");
      }
      if (attempts.isEmpty() || head != null) {
        JsonNode record = tracker.get("/api/v1/verification" + Query.of("head", head));
        found.set("record", record);
        differing += record.path("holds").asBoolean() ? 0 : 1;
        if (!json) {
          record(out, record);
        }
      }
    }
    if (json) {
      Listing.json(out, found);
    }
    out.flush();
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
    out.println(
        "attempt "
            + verified.path("attempt").asText()
            + (verified.path("holds").asBoolean()
                ? ": the stored data are as they were logged, and the verdict is what they give"
                : ": what is stored DIFFERS from what was logged"));
    verified.path("differences").forEach(each -> out.println("  " + each.asText()));
    out.flush();
  }

  /** Prints what following the chain showed; returns whether the record holds. */
  static boolean record(PrintWriter out, JsonNode record) {
    boolean holds = record.path("holds").asBoolean();
    out.println(
        holds
            ? "The record is what was logged: every link of its chain holds."
            : "The record is NOT what was logged:");
    record.path("differences").forEach(each -> out.println("  " + each.asText()));
    if (record.path("head").isTextual()) {
      out.println(
          "Head of the chain, link "
              + record.path("links").asText()
              + ": "
              + record.path("head").asText());
    }
    return holds;
  }
}
