package dev.remeasure.cli;

import dev.remeasure.cli.failure.CommandFailed;
import dev.remeasure.cli.words.ClaimCommands;
import dev.remeasure.cli.words.PaperCommands;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Where {@code ./remeasure} begins, except for {@code serve}, {@code run} and {@code bench}. */
public final class Main {
  private static final Map<String, Supplier<Object>> COMMANDS = commands();

  private Main() {}

  public static void main(String[] args) {
    System.exit(execute(args));
  }

  /**
   * Runs a command in this process; its exit code. Only the command that is asked for is set up,
   * for reading the annotations of all of them takes longer than most commands do.
   */
  static int execute(String... args) {
    Supplier<Object> one = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (one == null || args[0].equals("completion")) {
      return commandLine().execute(args);
    }
    return with(Map.of(args[0], one)).execute(args);
  }

  /** All commands, as help and completion show them. */
  static CommandLine commandLine() {
    return with(COMMANDS);
  }

  private static CommandLine with(Map<String, Supplier<Object>> commands) {
    CommandLine root = new CommandLine(new Remeasure());
    commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
    ExitCodes.addTo(root);
    return root.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(WrongUsage::report)
        .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command));
  }

  /** A failure that the user can do something about is a line, not a stack trace. */
  private static int report(Exception failure, CommandLine command) throws Exception {
    if (failure instanceof CommandFailed) {
      PrintWriter err = command.getErr();
      err.println("remeasure: " + failure.getMessage());
      return ExitCodes.FAILED;
    }
    throw failure;
  }

  private static Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("demo", Demo::new);
    commands.put("serve", Elsewhere::serve);
    commands.put("papers", ListPapers::new);
    commands.put("claims", ListClaims::new);
    commands.put("paper", PaperCommands::new);
    commands.put("claim", ClaimCommands::new);
    commands.put("run", Elsewhere::run);
    commands.put("gate", Elsewhere::gate);
    commands.put("log", Log::new);
    commands.put("compare", Compare::new);
    commands.put("retract", Retract::new);
    commands.put("carry", Carry::new);
    commands.put("verify", Verify::new);
    commands.put("results", Results::new);
    commands.put("export", Export::new);
    commands.put("import", Import::new);
    commands.put("audit", Audit::new);
    commands.put("dump", Dump::new);
    commands.put("restore", Restore::new);
    commands.put("completion", Completion::new);
    commands.put("bench", Elsewhere::bench);
    return commands;
  }
}
