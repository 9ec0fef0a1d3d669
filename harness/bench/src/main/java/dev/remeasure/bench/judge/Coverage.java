package dev.remeasure.bench.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Coverage of a nominal 95 % interval: the share of made-up runs, in which the truth is known,
 * whose interval contains it.
 *
 * @param shares of runs covered, 0 to 1, one for each number of forks of the scenario
 */
public record Coverage(Technique technique, List<Double> shares) {

  /** Simulates every technique on all cores; the same scenario always gives the same figures. */
  public static List<Coverage> of(Scenario scenario) {
    return of(scenario, List.of(Technique.values()));
  }

  /** Simulates some techniques. */
  public static List<Coverage> of(Scenario scenario, List<Technique> techniques) {
    List<Coverage> table = new ArrayList<>();
    for (Technique technique : techniques) {
      table.add(
          new Coverage(
              technique,
              scenario.forks().stream().map(n -> share(scenario, technique, n)).toList()));
    }
    return table;
  }

  private static double share(Scenario scenario, Technique technique, int forks) {
    long covered =
        IntStream.range(0, scenario.repetitions())
            .parallel()
            .filter(repetition -> {
              // The same experiment for every technique, whichever core draws it.
              SplittableRandom random =
                  new SplittableRandom(scenario.seed() + ((long) forks << 32) + repetition).split();
              Experiment run = Experiment.draw(scenario, forks, random.split());
              return technique.covers(run, scenario.resamples(), random);
            })
            .count();
    return (double) covered / scenario.repetitions();
  }
}
