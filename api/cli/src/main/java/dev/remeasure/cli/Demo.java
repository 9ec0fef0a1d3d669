package dev.remeasure.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.claims.Home;
import dev.remeasure.cli.client.Client;
import dev.remeasure.cli.client.Connector;
import dev.remeasure.cli.client.Query;
import dev.remeasure.cli.failure.CommandFailed;
import dev.remeasure.cli.print.InPlainWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does the whole job once: serve, measure, log, compare, export. */
@Command(
    name = "demo",
    description = {
      "Do the whole job once: start the server, measure a paper's component, log the run, print the"
          + " comparison, write the workbook, and leave the server up until you press Ctrl-C."
    },
    mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
  private static final String COMPONENT = "pndm";
  private static final String CLAIM = "pndm.step-speedup";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--exit", description = "Stop the server at the end.")
  private boolean exit;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Home home = Home.of(System.getenv());
    try (Client tracker = Connector.of(System.getenv()).connectInSight()) {
      greet(out, tracker, home);
      if (measure() != 0) {
        throw new CommandFailed("measuring " + COMPONENT + " failed; see above");
      }
      boolean stays = tracker.hasOwnServer() && !exit;
      int code = report(home.folder().resolve("remeasure.xlsx"));
      summarise(out, tracker);
      out.println();
      out.println(
          stays
              ? "The server stays up at " + tracker.address() + "/ until you press Ctrl-C."
              : "Look at it again: ./remeasure serve");
      out.flush();
      return code == ExitCodes.DONE && stays ? tracker.awaitOwnServer() : code;
    }
  }

  private static void greet(PrintWriter out, Client tracker, Home home) {
    out.println(
        (tracker.hasOwnServer() ? "Started the server at " : "Using the server at ")
            + tracker.address()
            + "/, data in "
            + home.folder());
    out.println(
        tracker.get("/api/v1/papers").size()
            + " papers and "
            + tracker.get("/api/v1/claims").size()
            + " claims are recorded.");
    out.flush();
  }

  /** In a process of its own, as a user would: the harness wants a clean JVM. */
  private static int measure() throws IOException, InterruptedException {
    String launcher = System.getenv().getOrDefault("REMEASURE_LAUNCHER", "./remeasure");
    return new ProcessBuilder(List.of(launcher, "run", COMPONENT, "--protocol", "quick"))
        .inheritIO()
        .start()
        .waitFor();
  }

  /** The newest attempt, beside the one before it: the shipped one, or that of an earlier demo. */
  private static void summarise(PrintWriter out, Client tracker) {
    JsonNode attempts = tracker.get("/api/v1/comparisons" + Query.of("claim", CLAIM));
    JsonNode here = attempts.path(attempts.size() - 1);
    InPlainWords.print(out, here);
    if (attempts.size() > 1) {
      JsonNode before = attempts.path(attempts.size() - 2);
      String both =
          Query.of("a", here.path("attempt").asText(), "b", before.path("attempt").asText());
      InPlainWords.beside(
          out,
          before,
          tracker.get("/api/v1/contrasts" + both),
          tracker.address().resolve("/compare" + both).toString());
    }
  }

  private static int report(Path workbook) {
    int compared = Main.execute("compare", CLAIM);
    int exported = Main.execute("export", "--out", workbook.toString());
    return Math.max(compared, exported);
  }
}
