package dev.remeasure.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Where {@code ./remeasure} begins, but for {@code run}, which is the harness's. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Remeasure())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::report);
  }

  /** A failure that the user can do something about is a line, not a stack trace. */
  private static int report(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
    if (failure instanceof CommandFailed) {
      PrintWriter err = commandLine.getErr();
      err.println("remeasure: " + failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}
