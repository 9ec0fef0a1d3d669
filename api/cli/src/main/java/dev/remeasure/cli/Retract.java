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
      "It stays in the log with the reason, and counts for nothing any more. The same again changes"
          + " nothing. With --withdraw the retraction is taken back in turn: the attempt counts"
          + " again, and both reasons stay in its history."
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
      description = "Why it must not count, or why it counts again.")
  private String reason = "";

  @Option(names = "--withdraw", description = "Withdraw the retraction: the attempt counts again.")
  private boolean withdraw;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who says so; default: REMEASURE_USER, else the system's user.")
  private @Nullable String by;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ObjectNode request = Client.JSON.createObjectNode().put("reason", reason).put("by", by);
    try (Client tracker = Connector.connect()) {
      JsonNode changed =
          tracker.send(
              "POST",
              "/api/v1/attempts/" + attempt + "/retraction" + (withdraw ? "/withdrawal" : ""),
              request);
      out.println("attempt " + attempt + words(changed) + reason);
    }
    out.flush();
    return ExitCodes.DONE;
  }

  private String words(JsonNode changed) {
    JsonNode all = changed.path("retractions");
    JsonNode last = all.path(all.size() - 1);
    return withdraw
        ? " counts again; its retraction was withdrawn by "
            + last.path("withdrawal").path("by").asText()
            + ": "
        : " was taken back by " + last.path("by").asText() + ": ";
  }
}
