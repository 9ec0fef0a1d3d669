package dev.remeasure.cli;

import dev.remeasure.server.about.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's root. */
@Command(
    name = "remeasure",
    description = "The reproduction tracker for benchmark claims.",
    version = "remeasure " + Version.NUMBER,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Demo.class,
      Serve.class,
      ListPapers.class,
      ListClaims.class,
      Log.class,
      Compare.class,
      Verify.class,
      Export.class,
      Import.class,
      Bench.class
    },
    footer = {
      "",
      "And:",
      "  run      Measure a component: remeasure run --help",
      "",
      "Settings, from the environment:",
      "  REMEASURE_HOME          where data live (default ~/.remeasure)",
      "  REMEASURE_PORT          where the server listens (default 8080)",
      "  REMEASURE_HOST          on which address (default 127.0.0.1)",
      "  REMEASURE_DATABASE_URL  a PostgreSQL JDBC URL (default: embedded H2 under REMEASURE_HOME)",
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    })
final class Remeasure implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say which command");
  }
}
