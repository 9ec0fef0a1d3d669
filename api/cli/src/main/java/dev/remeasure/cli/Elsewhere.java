package dev.remeasure.cli;

import dev.remeasure.cli.failure.CommandFailed;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * A command that the launcher starts as a program of its own. It is here for the list of commands,
 * suggestions and completion.
 */
final class Elsewhere implements Callable<Integer> {
  private final String name;

  private Elsewhere(String name) {
    this.name = name;
  }

  static CommandSpec serve() {
    return spec(
            "serve",
            "Run the server until it is interrupted.",
            "1:failed to start; the reason is on standard error",
            ExitCodes.USAGE_HELP,
            ExitCodes.INTERRUPTED_HELP,
            "143:stopped by SIGTERM")
        .addOption(
            OptionSpec.builder("--no-record")
                .description(
                    "Leave out the project's own reproductions, which are logged at the first start"
                        + " otherwise. The same as REMEASURE_RECORD=no.")
                .build());
  }

  static CommandSpec run() {
    return spec("run", "Measure a component, or two benchmarks of any JMH jar.");
  }

  static CommandSpec gate() {
    return spec("gate", "Tell whether a change makes benchmarks slower than is allowed.");
  }

  static CommandSpec bench() {
    return spec("bench", "Measure Remeasure itself; the figures in the docs come from here.");
  }

  private static CommandSpec spec(String name, String description, String... exitCodes) {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(new Elsewhere(name))
            .name(name)
            .mixinStandardHelpOptions(true);
    spec.usageMessage()
        .description(description)
        .exitCodeList(UsageMessageSpec.keyValuesMap(exitCodes));
    return spec;
  }

  @Override
  public Integer call() {
    throw new CommandFailed(name + " is started by the launcher: ./remeasure " + name);
  }
}
