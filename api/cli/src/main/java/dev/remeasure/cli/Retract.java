package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an attempt back. */
@Command(
    name = "retract",
    description = {
      "Take an attempt back, for a reason.",
      "It stays in the log with the reason, and counts for nothing any more."
    },
    mixinStandardHelpOptions = true)
final class Retract implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ATTEMPT", description = "The attempt's number.")
  private long attempt;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why it must not count.")
  private String reason = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who takes it back; default: REMEASURE_USER, else the system's user.")
  private @Nullable String by;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ObjectNode request = Client.JSON.createObjectNode().put("reason", reason).put("by", by);
    try (Client tracker = Connector.connect()) {
      JsonNode retracted =
          tracker.send("POST", "/api/v1/attempts/" + attempt + "/retraction", request);
      out.println(
          "attempt "
              + attempt
              + " was taken back by "
              + retracted.path("retraction").path("by").asText()
              + ": "
              + reason);
    }
    out.flush();
    return ExitCodes.DONE;
  }
}
