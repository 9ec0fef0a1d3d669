package dev.remeasure.simulate.straggler;

import dev.remeasure.claims.Check;
import dev.remeasure.simulate.engine.Draws;

/**
 * Workers of which each is either normal or slow in a round: a two-state Markov chain a worker
 * (Gilbert 1960), started in its stationary state.
 */
public final class Stragglers {
  private final double begin;
  private final double end;
  private final boolean[] slow;
  private final Draws draws;

  /**
   * Workers.
   *
   * @param share of the time that a worker is slow, in the long run, below 1
   * @param burst mean number of rounds that it then stays slow, at least 1
   * @throws dev.remeasure.claims.InvalidValue if no chain has both
   */
  public Stragglers(int workers, double share, double burst, Draws draws) {
    Check.that(workers >= 1, "workers", workers, "must be at least 1");
    Check.that(share >= 0 && share < 1, "share", share, "must lie from 0 to below 1");
    Check.that(burst >= 1 && Double.isFinite(burst), "burst", burst, "must be at least 1");
    this.end = 1 / burst;
    this.begin = end * share / (1 - share);
    Check.that(begin <= 1, "burst", burst, "must be at least " + share / (1 - share));
    this.draws = draws;
    this.slow = new boolean[workers];
    for (int worker = 0; worker < workers; worker++) {
      slow[worker] = draws.uniform() < share;
    }
  }

  /** Whether a worker is slow in the present round. */
  public boolean slow(int worker) {
    return slow[worker];
  }

  /** Goes on to the next round. */
  public void next() {
    for (int worker = 0; worker < slow.length; worker++) {
      slow[worker] = slow[worker] ? draws.uniform() >= end : draws.uniform() < begin;
    }
  }
}
