package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.claims.Check;

/**
 * Gradient coding in every round by itself (Tandon et al. 2017): each chunk lies with s + 1
 * workers, so that s of them may be late. With s = 0 it is the uncoded scheme.
 */
final class Coding implements Scheme {
  private final int workers;
  private final int missing;

  Coding(int workers, int missing) {
    Check.that(workers >= 1, "workers", workers, "must be at least 1");
    Check.that(
        missing >= 0 && missing < workers,
        "missing",
        missing,
        "must lie from 0 to below the workers");
    this.workers = workers;
    this.missing = missing;
  }

  @Override
  public int workers() {
    return workers;
  }

  @Override
  public int slots() {
    return 1;
  }

  @Override
  public int ownChunks() {
    return 0;
  }

  @Override
  public int groups() {
    return 1;
  }

  @Override
  public int copies() {
    return missing + 1;
  }

  @Override
  public double ownShare() {
    return 0;
  }

  @Override
  public double codedShare() {
    return 1.0 / workers;
  }

  @Override
  public double load() {
    return (missing + 1.0) / workers;
  }

  @Override
  public Task task(int slot, int worker) {
    return Task.coded(0);
  }

  @Override
  public boolean tolerates(boolean[] late) {
    int count = 0;
    for (boolean each : late) {
      count += each ? 1 : 0;
    }
    return count <= missing;
  }

  @Override
  public boolean end(boolean[] late) {
    return tolerates(late);
  }

  @Override
  public String toString() {
    return "s = " + missing;
  }
}
