package dev.remeasure.cli.words;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Records a claim, or revises one. */
@Command(
    name = "claim",
    description = "Record a claim in the words of its paper, or revise one.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {AddClaim.class, ReviseClaim.class})
public final class ClaimCommands implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Called without a command. */
  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "name a command: add or revise");
  }
}
