package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries an attempt over to the newest revision of its claim. */
@Command(
    name = "carry",
    description = {
      "Carry an attempt over to the newest revision of its claim.",
      "It is judged there, and is exploratory there: the revision was written after the data."
    },
    mixinStandardHelpOptions = true)
final class Carry implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ATTEMPT", description = "The attempt's number.")
  private long attempt;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Client tracker = Connector.connect()) {
      JsonNode carried = tracker.send("POST", "/api/v1/attempts/" + attempt + "/carry", null);
      out.println(
          "attempt "
              + attempt
              + " is at revision "
              + carried.path("revision").asText()
              + " of "
              + carried.path("claim").asText()
              + " now, as an exploratory one");
    }
    out.flush();
    return ExitCodes.DONE;
  }
}
