package dev.remeasure.cli;

import dev.remeasure.bench.judge.CoverageTable;
import dev.remeasure.bench.judge.JudgeSpeed;
import dev.remeasure.bench.judge.Order;
import dev.remeasure.bench.judge.Scenario;
import dev.remeasure.bench.workbook.WorkbookBench;
import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the product itself; the figures in the docs come from here. */
@Command(
    name = "bench",
    description = "Measure the product itself; the figures in the docs come from here.",
    mixinStandardHelpOptions = true)
final class Bench implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say which benchmark");
  }

  @Command(
      name = "coverage",
      description = {
        "Simulate how often a nominal 95 %% interval contains the true ratio, for each technique.",
        "The same options give the same table."
      },
      mixinStandardHelpOptions = true)
  void coverage(
      @Option(
              names = "--forks",
              split = ",",
              paramLabel = "N",
              defaultValue = "3,5,10",
              description = "Forks of a side to try; default: ${DEFAULT-VALUE}.")
          List<Integer> forks,
      @Option(
              names = "--spread",
              paramLabel = "SD",
              defaultValue = "0.10",
              description = "Of ln of the fork means; default: ${DEFAULT-VALUE}.")
          double spread,
      @Option(
              names = "--within",
              paramLabel = "SD",
              defaultValue = "0.05",
              description = "Of ln of the iterations inside a fork; default: ${DEFAULT-VALUE}.")
          double within,
      @Option(
              names = "--iterations",
              paramLabel = "N",
              defaultValue = "10",
              description = "Of a fork; default: ${DEFAULT-VALUE}.")
          int iterations,
      @Option(
              names = "--drift",
              paramLabel = "SHARE",
              defaultValue = "0",
              description = "How much slower the machine gets from first to last fork.")
          double drift,
      @Option(
              names = "--wave",
              paramLabel = "SHARE",
              defaultValue = "0",
              description = "How much slower and faster than the mean every other fork is.")
          double wave,
      @Option(
              names = "--order",
              paramLabel = "ORDER",
              defaultValue = "RANDOM_PAIRS",
              description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
          Order order,
      @Option(
              names = "--repetitions",
              paramLabel = "N",
              defaultValue = "10000",
              description = "Default: ${DEFAULT-VALUE}.")
          int repetitions,
      @Option(
              names = "--seed",
              paramLabel = "SEED",
              defaultValue = "1",
              description = "Default: ${DEFAULT-VALUE}.")
          long seed) {
    try {
      Scenario scenario =
          new Scenario(
              forks, spread, within, iterations, drift, wave, order, repetitions, 200, seed);
      print(CoverageTable.of(scenario));
    } catch (InvalidValue e) {
      throw new CommandFailed(String.valueOf(e.getMessage()), e);
    }
  }

  @Command(
      name = "judge",
      description = "Time the judging of many runs of ten pairs and ten iterations.",
      mixinStandardHelpOptions = true)
  void judge(
      @Option(
              names = "--runs",
              paramLabel = "N",
              defaultValue = "100000",
              description = "Default: ${DEFAULT-VALUE}.")
          int runs) {
    print(JudgeSpeed.measure(runs, 10, 10, 1).toString());
  }

  @Command(
      name = "workbook",
      description = "Time our export beside the same cells written with bare SXSSF and fastexcel.",
      mixinStandardHelpOptions = true)
  void workbook(
      @Option(
              names = "--rows",
              paramLabel = "N",
              defaultValue = "1000000",
              description = "Default: ${DEFAULT-VALUE}.")
          int rows,
      @Option(
              names = "--rounds",
              paramLabel = "N",
              defaultValue = "3",
              description = "Default: ${DEFAULT-VALUE}.")
          int rounds)
      throws IOException, InterruptedException {
    WorkbookBench.run(rows, rounds, System.out);
  }

  private void print(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(text);
    out.flush();
  }
}
