package dev.remeasure.bench.judge;

import dev.remeasure.claims.Check;
import java.util.List;

/**
 * A world in which baseline and subject are equally fast and the truth is known: how often does a
 * nominal 95 % interval contain the true ratio, 1?
 *
 * @param forks numbers of forks of a side to try
 * @param forkSpread standard deviation of ln of the fork means
 * @param iterationSpread standard deviation of ln of the iterations inside a fork
 * @param iterations of a fork
 * @param drift by how much the machine gets slower from first to last fork, as a share
 * @param wave by how much every other fork is slower and faster than the mean, as a share
 * @param repetitions how often the experiment is made
 * @param resamples of each bootstrap
 */
public record Scenario(
    List<Integer> forks,
    double forkSpread,
    double iterationSpread,
    int iterations,
    double drift,
    double wave,
    Order order,
    int repetitions,
    int resamples,
    long seed) {

  public Scenario {
    forks = List.copyOf(forks);
    Check.that(!forks.isEmpty(), "forks", forks, "must name at least one number");
    for (int n : forks) {
      Check.that(n >= 2 && n <= 1000, "forks", n, "must lie between 2 and 1000");
    }
    share("spread", forkSpread);
    share("iteration spread", iterationSpread);
    share("drift", drift);
    share("wave", wave);
    Check.that(iterations >= 1, "iterations", iterations, "must be at least 1");
    Check.that(repetitions >= 1, "repetitions", repetitions, "must be at least 1");
    Check.that(resamples >= 40, "resamples", resamples, "must be at least 40");
  }

  /** Independent forks: spread 10 % between and 5 % within, ten iterations. */
  public static Scenario independent(long seed) {
    return new Scenario(
        List.of(3, 5, 10), 0.10, 0.05, 10, 0, 0, Order.RANDOM_PAIRS, 10_000, 200, seed);
  }

  public Scenario under(Order order, double drift, double wave) {
    return new Scenario(
        forks,
        forkSpread,
        iterationSpread,
        iterations,
        drift,
        wave,
        order,
        repetitions,
        resamples,
        seed);
  }

  public Scenario spread(double forkSpread, double iterationSpread) {
    return new Scenario(
        forks,
        forkSpread,
        iterationSpread,
        iterations,
        drift,
        wave,
        order,
        repetitions,
        resamples,
        seed);
  }

  public Scenario repeated(int repetitions) {
    return new Scenario(
        forks,
        forkSpread,
        iterationSpread,
        iterations,
        drift,
        wave,
        order,
        repetitions,
        resamples,
        seed);
  }

  private static void share(String field, double value) {
    Check.that(value >= 0 && value < 1, field, value, "must lie between 0 and 1");
  }
}
