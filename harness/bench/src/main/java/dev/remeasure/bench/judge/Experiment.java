package dev.remeasure.bench.judge;

import dev.remeasure.claims.run.Side;
import java.util.SplittableRandom;

/** One made-up run in which both sides are equally fast: the cost of every iteration. */
final class Experiment {
  final double[][] baseline;
  final double[][] subject;

  private Experiment(int forks) {
    this.baseline = new double[forks][];
    this.subject = new double[forks][];
  }

  static Experiment draw(Scenario scenario, int forks, SplittableRandom random) {
    Experiment experiment = new Experiment(forks);
    Side[] order = scenario.order().draw(forks, random);
    int baselines = 0;
    int subjects = 0;
    for (int position = 0; position < order.length; position++) {
      double[] fork = fork(scenario, machine(scenario, position, order.length), random);
      if (order[position] == Side.BASELINE) {
        experiment.baseline[baselines++] = fork;
      } else {
        experiment.subject[subjects++] = fork;
      }
    }
    return experiment;
  }

  /** ln of how much slower than usual the machine is at a position. */
  private static double machine(Scenario scenario, int position, int positions) {
    double drift = Math.log1p(scenario.drift()) * position / (positions - 1);
    return drift + Math.log1p(position % 2 == 0 ? scenario.wave() : -scenario.wave());
  }

  private static double[] fork(Scenario scenario, double machine, SplittableRandom random) {
    double mean = machine + scenario.forkSpread() * random.nextGaussian();
    double[] iterations = new double[scenario.iterations()];
    for (int i = 0; i < iterations.length; i++) {
      iterations[i] = Math.exp(mean + scenario.iterationSpread() * random.nextGaussian());
    }
    return iterations;
  }

  static double[] logMeans(double[][] forks) {
    double[] logs = new double[forks.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(mean(forks[i]));
    }
    return logs;
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
