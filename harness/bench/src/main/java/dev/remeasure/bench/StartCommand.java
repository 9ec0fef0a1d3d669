package dev.remeasure.bench;

import dev.remeasure.bench.start.StartBench;
import dev.remeasure.claims.Check;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the start of commands and server. */
@Command(
    name = "start",
    description = {
      "Time a command that asks a running server, and the server's start to its first page.",
      "java -version is timed in the same rounds, as the measure of both."
    },
    mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "15",
      description = "How often each has its turn; default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Check.that(rounds >= 1, "--rounds", rounds, "must be at least 1");
    Path launcher = Path.of(System.getenv().getOrDefault("REMEASURE_LAUNCHER", "./remeasure"));
    PrintWriter out = spec.commandLine().getOut();
    out.print(StartBench.with(launcher).run(rounds));
    out.flush();
    return 0;
  }
}
