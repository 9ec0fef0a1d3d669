package dev.remeasure.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the workbook. */
@Command(
    name = "export",
    description = "Write claimed against measured as an Excel workbook.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "remeasure.xlsx",
      description = "The file to write; default: ${DEFAULT-VALUE}.")
  private Path out = Path.of("remeasure.xlsx");

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    try (Client tracker = Client.connect()) {
      tracker.download("/api/v1/workbook.xlsx", out);
    }
    terminal.println(out.toAbsolutePath().normalize());
    terminal.flush();
    return 0;
  }
}
