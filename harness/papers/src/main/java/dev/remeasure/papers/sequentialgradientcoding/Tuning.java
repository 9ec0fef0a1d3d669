package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.papers.sequentialgradientcoding.Multiplexed.Tolerance;
import java.util.function.Supplier;

/**
 * Picks each scheme's parameters as the paper does: those with the shortest run on a trace seen
 * before (section 4).
 */
final class Tuning {
  private static final int WIDEST_WINDOW = 4;

  private final Trace seen;
  private final int jobs;
  private final double fixed;
  private final double compute;

  Tuning(Trace seen, int jobs, double fixed, double compute) {
    this.seen = seen;
    this.jobs = jobs;
    this.fixed = fixed;
    this.compute = compute;
  }

  /** Rounds that a trace must have for so many jobs under every scheme tried. */
  static int rounds(int jobs) {
    return jobs + 2 * WIDEST_WINDOW;
  }

  Supplier<Scheme> coding(int workers) {
    Best best = new Best();
    for (int missing = 0; missing <= workers / 2; missing++) {
      int tried = missing;
      best.offer(() -> new Coding(workers, tried));
    }
    return best.scheme;
  }

  /** Its load hardly depends on λ, which is therefore tried in steps of a 64th of the workers. */
  Supplier<Scheme> multiplexed(int workers) {
    int step = Math.max(1, workers / 64);
    Best best = new Best();
    for (int window = 2; window <= WIDEST_WINDOW; window++) {
      for (int burst = 1; burst < window; burst++) {
        for (int distinct = 0; distinct <= workers / 2; distinct += step) {
          Tolerance tried = new Tolerance(burst, window, distinct);
          best.offer(() -> new Multiplexed(workers, tried));
        }
      }
    }
    return best.scheme;
  }

  private final class Best {
    private double seconds = Double.POSITIVE_INFINITY;
    private Supplier<Scheme> scheme =
        () -> {
          throw new IllegalStateException("nothing was offered");
        };

    void offer(Supplier<Scheme> offered) {
      double took = Training.run(offered.get(), seen, jobs, fixed, compute).seconds();
      if (took < seconds) {
        seconds = took;
        scheme = offered;
      }
    }
  }
}
