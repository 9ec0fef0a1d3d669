package dev.remeasure.cli;

import dev.remeasure.claims.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does the whole job once: serve, measure, log, compare, export. */
@Command(
    name = "demo",
    description = {
      "Do the whole job once: start the tracker, measure a paper's component, log the run, print"
          + " the comparison, write the workbook, and leave the server up until it is interrupted."
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
    Path workbook = home.made().resolve("remeasure.xlsx");
    Optional<Client> running = Client.running();
    @Nullable Server server = running.isPresent() ? null : Server.start();
    try (Client tracker =
        running.orElseGet(() -> Client.of(java.util.Objects.requireNonNull(server)))) {
      out.println(
          server == null
              ? "Using the server that is up at " + tracker.address()
              : Server.banner(tracker.address(), home));
      out.println(
          tracker.get("/api/v1/papers").size()
              + " papers and "
              + tracker.get("/api/v1/claims").size()
              + " claims are recorded.");
      out.flush();
      if (measure() != 0) {
        throw new CommandFailed("measuring " + COMPONENT + " failed; see above");
      }
      CommandLine commands = Main.commandLine();
      int compared = commands.execute("compare", CLAIM);
      out.println();
      out.println(
          server == null || exit
              ? "Look at it again: ./remeasure serve"
              : "The server stays up at " + tracker.address() + "/ until you press Ctrl-C.");
      out.flush();
      int exported = commands.execute("export", "--out", workbook.toString());
      if (compared != 0 || exported != 0) {
        return 1;
      }
      if (server != null && !exit) {
        Serve.untilInterrupted(server);
      }
      return 0;
    } finally {
      if (server != null) {
        server.close();
      }
    }
  }

  /**
   * Measures in a process of its own, as {@code remeasure run} does: a clean JVM for the harness.
   */
  private static int measure() throws IOException, InterruptedException {
    String launcher = System.getenv().getOrDefault("REMEASURE_LAUNCHER", "./remeasure");
    return new ProcessBuilder(List.of(launcher, "run", COMPONENT, "--protocol", "quick"))
        .inheritIO()
        .start()
        .waitFor();
  }
}
