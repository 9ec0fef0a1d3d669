package dev.remeasure.bench.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

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
        experiments(scenario, forks).parallelStream()
            .filter(random -> {
              Experiment run = Experiment.draw(scenario, forks, random.split());
              return technique.covers(run, scenario.resamples(), random);
            })
            .count();
    return (double) covered / scenario.repetitions();
  }

  /**
   * A generator for each repetition, split off one that is seeded with a scrambled seed: the same
   * for every technique and whichever core draws, and none shared by neighbouring seeds.
   */
  private static List<SplittableRandom> experiments(Scenario scenario, int forks) {
    SplittableRandom root =
        new SplittableRandom(new SplittableRandom(scenario.seed()).nextLong() + forks);
    return Stream.generate(root::split).limit(scenario.repetitions()).toList();
  }
}
