package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.claims.Check;
import dev.remeasure.simulate.engine.Draws;
import dev.remeasure.simulate.straggler.Stragglers;

/**
 * What every worker's round takes: its speed, times a fixed part and the time of the data it
 * processes, plus a delay if it is slow in that round.
 *
 * @param speed of each round and worker, 1 in the median
 * @param delay of each round and worker, in seconds
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Trace(double[][] speed, double[][] delay) {
  /**
   * Deviation of the logarithm of the speed: the fastest of 256 workers is 1.17 times as fast as
   * the median one, as in the authors' profile.
   */
  private static final double SPREAD = 0.056;

  /** Of a slow worker's delay at scale 1, in seconds, as in the authors' profile. */
  private static final double LEAST_DELAY = 0.47;

  private static final double MEAN_BEYOND = 0.14;

  /**
   * Draws a trace.
   *
   * @param share of the time that a worker is slow
   * @param burst mean number of rounds that it stays slow
   * @param scale of the delays
   */
  static Trace of(int workers, int rounds, double share, double burst, double scale, long seed) {
    Check.that(rounds >= 1, "rounds", rounds, "must be at least 1");
    Check.that(scale >= 0 && Double.isFinite(scale), "scale", scale, "must not be negative");
    Draws draws = Draws.of(seed);
    Stragglers stragglers = new Stragglers(workers, share, burst, draws.stream());
    Draws speeds = draws.stream();
    Draws delays = draws.stream();
    Trace trace = new Trace(new double[rounds][workers], new double[rounds][workers]);
    for (int round = 0; round < rounds; round++) {
      for (int worker = 0; worker < workers; worker++) {
        trace.speed[round][worker] = speeds.logNormal(1, SPREAD);
        double beyond = delays.exponential(MEAN_BEYOND);
        trace.delay[round][worker] = stragglers.slow(worker) ? scale * (LEAST_DELAY + beyond) : 0;
      }
      stragglers.next();
    }
    return trace;
  }

  int rounds() {
    return speed.length;
  }

  /** When each worker has done a round's work of so many seconds. */
  double[] finish(int round, double work) {
    double[] finish = new double[speed[round].length];
    for (int worker = 0; worker < finish.length; worker++) {
      finish[worker] = speed[round][worker] * work + delay[round][worker];
    }
    return finish;
  }
}
