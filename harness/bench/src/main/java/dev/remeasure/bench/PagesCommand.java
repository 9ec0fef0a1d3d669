package dev.remeasure.bench;

import dev.remeasure.bench.pages.PagesBench;
import dev.remeasure.claims.Check;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times pages as the log grows. */
@Command(
    name = "pages",
    description = {
      "Time the list of claims, the pages of a claim and its paper, and answers of the API.",
      "All attempts are at one claim; the same is asked again after more were logged."
    },
    mixinStandardHelpOptions = true)
final class PagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--attempts",
      paramLabel = "N",
      split = ",",
      defaultValue = "20,200,2000",
      description = "Sizes of the log, ascending; default: ${DEFAULT-VALUE}.")
  private List<Integer> attempts = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "15",
      description = "How often each has its turn; default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(
      names = "--database",
      paramLabel = "URL",
      defaultValue = "",
      description = "JDBC URL of an empty PostgreSQL database; without it, H2.")
  private String database = "";

  @Override
  public Integer call() throws IOException {
    Check.that(rounds >= 1, "--rounds", rounds, "must be at least 1");
    int before = 0;
    for (int size : attempts) {
      Check.that(size > before, "--attempts", attempts, "must ascend from 1 or more");
      before = size;
    }
    Path launcher = Path.of(System.getenv().getOrDefault("REMEASURE_LAUNCHER", "./remeasure"));
    PrintWriter out = spec.commandLine().getOut();
    out.print(PagesBench.with(launcher, database).run(attempts, rounds));
    out.flush();
    return 0;
  }
}
