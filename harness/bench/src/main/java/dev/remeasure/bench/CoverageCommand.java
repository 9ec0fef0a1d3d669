package dev.remeasure.bench;

import dev.remeasure.bench.judge.CoverageTable;
import dev.remeasure.bench.judge.Order;
import dev.remeasure.bench.judge.Scenario;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Simulates how often an interval contains the true ratio. */
@Command(
    name = "coverage",
    description = {
      "Simulate how often a nominal 95 %% interval contains the true ratio, for each technique.",
      "The same options give the same table."
    },
    mixinStandardHelpOptions = true)
final class CoverageCommand implements Runnable {
  private static final int RESAMPLES = 200;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--forks",
      split = ",",
      paramLabel = "N",
      defaultValue = "3,5,10",
      description = "Numbers of forks a side to try; default: ${DEFAULT-VALUE}.")
  private List<Integer> forks = List.of();

  @Option(
      names = "--spread",
      paramLabel = "SD",
      defaultValue = "0.10",
      description = "Standard deviation of ln of the fork means; default: ${DEFAULT-VALUE}.")
  private double spread;

  @Option(
      names = "--within",
      paramLabel = "SD",
      defaultValue = "0.05",
      description =
          "Standard deviation of ln of the iterations inside a fork; default: ${DEFAULT-VALUE}.")
  private double within;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      defaultValue = "10",
      description = "Iterations of a fork; default: ${DEFAULT-VALUE}.")
  private int iterations;

  @Option(
      names = "--drift",
      paramLabel = "SHARE",
      defaultValue = "0",
      description =
          "How much slower the machine gets from the first fork to the last; default:"
              + " ${DEFAULT-VALUE}.")
  private double drift;

  @Option(
      names = "--wave",
      paramLabel = "SHARE",
      defaultValue = "0",
      description =
          "How much slower and faster than the mean every other fork is; default:"
              + " ${DEFAULT-VALUE}.")
  private double wave;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "RANDOM_PAIRS",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Order order = Order.RANDOM_PAIRS;

  @Option(
      names = "--repetitions",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How often the experiment is repeated; default: ${DEFAULT-VALUE}.")
  private int repetitions;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "Seed of the random numbers; default: ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public void run() {
    Scenario scenario =
        new Scenario(
            forks, spread, within, iterations, drift, wave, order, repetitions, RESAMPLES, seed);
    PrintWriter out = spec.commandLine().getOut();
    out.println(CoverageTable.of(scenario));
    out.flush();
  }
}
