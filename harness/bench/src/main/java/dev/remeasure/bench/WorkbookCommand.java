package dev.remeasure.bench;

import dev.remeasure.bench.workbook.WorkbookBench;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times the workbook beside the same cells written bare. */
@Command(
    name = "workbook",
    description = "Time our export beside the same cells written with bare SXSSF and fastexcel.",
    mixinStandardHelpOptions = true)
final class WorkbookCommand implements Callable<Integer> {
  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "Rows of the workbook; default: ${DEFAULT-VALUE}.")
  private int rows;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each writer has its turn; default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Override
  @SuppressWarnings("SystemOut") // The command line's own output.
  public Integer call() throws IOException, InterruptedException {
    WorkbookBench.run(rows, rounds, System.out);
    return 0;
  }
}
