package dev.remeasure.cli;

import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the results as one page. */
@Command(
    name = "results",
    description = {
      "Print a page in Markdown with every claim that was tried: what was claimed, predicted and"
          + " measured, where the claim stands, and what surprised."
    },
    mixinStandardHelpOptions = true)
final class Results implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Client tracker = Connector.connect()) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(tracker.text("/api/v1/results"));
      out.flush();
      return ExitCodes.DONE;
    }
  }
}
