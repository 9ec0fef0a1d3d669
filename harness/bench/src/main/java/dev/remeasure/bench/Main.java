package dev.remeasure.bench;

import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** {@code remeasure bench}: measures Remeasure itself; the figures in the docs come from here. */
@Command(
    name = "remeasure bench",
    description = "Measure Remeasure itself; the figures in the docs come from here.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "BENCHMARK",
    commandListHeading = "%nBenchmarks; each has --help:%n",
    subcommands = {
      CoverageCommand.class,
      JudgeCommand.class,
      WorkbookCommand.class,
      StartCommand.class,
      PagesCommand.class
    })
public final class Main implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine root = new CommandLine(new Main());
    addExitCodes(root);
    root.getSubcommands().values().forEach(Main::addExitCodes);
    return root.setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command));
  }

  /** Called without a benchmark. */
  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    err.println("remeasure: name a benchmark");
    spec.commandLine().usage(err);
    return USAGE;
  }

  private static void addExitCodes(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(
            UsageMessageSpec.keyValuesMap(
                DONE + ":done",
                FAILED + ":failed; the reason is on standard error",
                USAGE + ":wrong usage",
                "130:interrupted by Ctrl-C"));
  }

  private static int report(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof InvalidValue) {
      command.getErr().println("remeasure: " + failure.getMessage());
      return USAGE;
    }
    if (failure instanceof IOException) {
      command.getErr().println("remeasure: " + failure.getMessage());
      return FAILED;
    }
    throw failure;
  }
}
