package dev.remeasure.cli.words;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Records a paper. */
@Command(
    name = "paper",
    description = "Record a paper.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = AddPaper.class)
public final class PaperCommands implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Called without a command. */
  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "name a command: add");
  }
}
