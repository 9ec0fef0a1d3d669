package dev.remeasure.cli;

import dev.remeasure.claims.text.Nearest;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
final class WrongUsage {
  private WrongUsage() {}

  /** Prints two lines; the exit code. */
  static int report(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(
        "remeasure: "
            + (wrong instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched.getUnmatched().getFirst(), command)
                : wrong.getMessage()));
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCodes.USAGE;
  }

  private static String unknown(String word, CommandLine command) {
    if (word.startsWith("-")) {
      List<String> options =
          command.getCommandSpec().options().stream()
              .flatMap(option -> List.of(option.names()).stream())
              .toList();
      String name = word.split("=", 2)[0];
      return "unknown option " + name + Nearest.question(name, options);
    }
    Collection<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? "unexpected argument " + word + expected(command)
        : "unknown command " + word + Nearest.question(word, commands);
  }

  private static String expected(CommandLine command) {
    List<String> arguments =
        command.getCommandSpec().positionalParameters().stream()
            .map(argument -> argument.paramLabel() + (argument.arity().max() > 1 ? "..." : ""))
            .toList();
    return arguments.isEmpty() ? "" : "; expected " + String.join(" ", arguments);
  }
}
