package dev.remeasure.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in a shell. */
@Command(
    name = "completion",
    description = {
      "Print a script that completes commands and options in a shell. To use it, add to ~/.bashrc:",
      "  source <(remeasure completion bash)",
      "or to ~/.zshrc:",
      "  source <(remeasure completion zsh)"
    },
    mixinStandardHelpOptions = true)
final class Completion implements Callable<Integer> {
  /** One script is for both: it has zsh understand bash's way first. */
  enum Shell {
    BASH,
    ZSH
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "bash or zsh; the script is the same.")
  @SuppressWarnings("UnusedVariable") // Asked for so that another shell is refused.
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    out.print(AutoComplete.bash(root.getCommandName(), root));
    out.flush();
    return ExitCodes.DONE;
  }
}
