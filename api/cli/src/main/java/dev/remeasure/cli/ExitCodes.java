package dev.remeasure.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The exit codes of the commands, and what every help says of them. */
final class ExitCodes {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  static final String DONE_HELP = DONE + ":done";
  static final String FAILED_HELP = FAILED + ":failed; the reason is on standard error";
  static final String USAGE_HELP = USAGE + ":wrong usage";
  static final String INTERRUPTED_HELP = "130:interrupted by Ctrl-C";

  private static final Map<String, String> USUAL =
      UsageMessageSpec.keyValuesMap(DONE_HELP, FAILED_HELP, USAGE_HELP, INTERRUPTED_HELP);

  private ExitCodes() {}

  /** Adds the usual codes to the help of each command that names none. */
  static void addTo(CommandLine command) {
    UsageMessageSpec help = command.getCommandSpec().usageMessage();
    help.exitCodeListHeading("%nExit codes:%n");
    if (help.exitCodeList().isEmpty()) {
      help.exitCodeList(USUAL);
    }
    command.getSubcommands().values().forEach(ExitCodes::addTo);
  }
}
