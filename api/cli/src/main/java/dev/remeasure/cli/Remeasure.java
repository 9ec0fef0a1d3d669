package dev.remeasure.cli;

import dev.remeasure.claims.Version;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root of the command line. */
@Command(
    name = "remeasure",
    description = "The reproduction tracker for benchmark claims.",
    version = "remeasure " + Version.NUMBER,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands; each has --help:%n",
    footer = {
      "",
      "Settings, from the environment:",
      "  REMEASURE_HOME          where data are kept (default ~/.remeasure)",
      "  REMEASURE_PORT          the server's port (default 8080)",
      "  REMEASURE_HOST          the server's address (default 127.0.0.1)",
      "  REMEASURE_DATABASE_URL  a PostgreSQL JDBC URL (default: embedded H2 in REMEASURE_HOME)",
      "  REMEASURE_TIMEOUT       seconds to wait for an answer of the server (default 300);",
      "                          whether a server is up shows within 5",
    })
final class Remeasure implements Callable<Integer> {
  /** The description of {@code --json}, wherever it is. */
  static final String JSON = "Print one JSON array and nothing else.";

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Called without a command. */
  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    err.println("remeasure: name a command");
    spec.commandLine().usage(err);
    return ExitCodes.USAGE;
  }
}
