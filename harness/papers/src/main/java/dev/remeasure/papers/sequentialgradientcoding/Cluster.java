package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.claims.Check;
import java.util.Map;

/**
 * A simulated training.
 *
 * @param jobs whose gradients are wanted one after the other
 * @param fixed seconds of a round beside the data's
 * @param compute seconds in which one worker processes all data of a job
 * @param share of the time that a worker is slow
 * @param burst mean number of rounds that it stays slow
 * @param delay scale of its delays
 */
record Cluster(
    int workers,
    int jobs,
    double fixed,
    double compute,
    double share,
    double burst,
    double delay,
    long seed) {
  private static final long SEEN = 1L << 32;

  Cluster {
    Check.that(workers >= 2, "workers", workers, "must be at least 2");
    Check.that(jobs >= 1, "jobs", jobs, "must be at least 1");
    Check.that(fixed > 0 && Double.isFinite(fixed), "fixed", fixed, "must be above zero");
    Check.that(compute >= 0 && Double.isFinite(compute), "compute", compute, "must not be < 0");
  }

  /** The cluster of a benchmark's parameters. */
  static Cluster of(Map<String, String> params) {
    return new Cluster(
        Integer.parseInt(value(params, "workers")),
        Integer.parseInt(value(params, "jobs")),
        Double.parseDouble(value(params, "fixed")),
        Double.parseDouble(value(params, "compute")),
        Double.parseDouble(value(params, "share")),
        Double.parseDouble(value(params, "burst")),
        Double.parseDouble(value(params, "delay")),
        Long.parseLong(value(params, "seed")));
  }

  /** The trace on which a training is timed. */
  Trace trace() {
    return trace(seed);
  }

  /** Picks parameters on another trace. */
  Tuning tuning() {
    return new Tuning(trace(seed + SEEN), jobs, fixed, compute);
  }

  Training train(Scheme scheme, Trace trace) {
    return Training.run(scheme, trace, jobs, fixed, compute);
  }

  private Trace trace(long from) {
    return Trace.of(workers, Tuning.rounds(jobs), share, burst, delay, from);
  }

  private static String value(Map<String, String> params, String name) {
    return Check.present(name, params.get(name));
  }
}
