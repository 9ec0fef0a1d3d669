package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.claims.Check;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The paper's second scheme. In the first W − 1 rounds of a job each worker tries chunks that it
 * alone has; in the next B rounds it tries those again that came too late, and when none is left it
 * takes part in a gradient code over the rest of the data, one group a round.
 *
 * <p>Every job ends in time as long as in W rounds in a row no more than λ workers are late, none
 * of them with more than B rounds from its first late one to its last (paper, section 3.3).
 */
final class Multiplexed implements Scheme {
  /**
   * The scheme's parameters.
   *
   * @param burst B, rounds that a worker may be late for
   * @param window W, rounds in a row
   * @param distinct λ, workers that may be late in a window
   */
  record Tolerance(int burst, int window, int distinct) {
    Tolerance {
      Check.that(burst >= 1, "burst", burst, "must be at least 1");
      Check.that(window > burst, "window", window, "must be above the burst");
      Check.that(distinct >= 0, "distinct", distinct, "must not be negative");
    }
  }

  private final int workers;
  private final Tolerance tolerance;
  private final Deque<boolean[]> past = new ArrayDeque<>(); // the newest first
  private final List<Job> jobs = new ArrayList<>(); // the newest first

  Multiplexed(int workers, Tolerance tolerance) {
    Check.that(
        tolerance.distinct() < workers,
        "distinct",
        tolerance.distinct(),
        "must be below the workers");
    this.workers = workers;
    this.tolerance = tolerance;
    jobs.add(new Job());
  }

  @Override
  public int workers() {
    return workers;
  }

  @Override
  public int slots() {
    return ownChunks() + groups();
  }

  @Override
  public int ownChunks() {
    return tolerance.window() - 1;
  }

  @Override
  public int groups() {
    return tolerance.burst();
  }

  @Override
  public int copies() {
    return tolerance.distinct() + 1;
  }

  @Override
  public double ownShare() {
    return copies() * codedShare();
  }

  @Override
  public double codedShare() {
    return 1.0 / ((double) workers * (groups() + ownChunks() * copies()));
  }

  @Override
  public double load() {
    return slots() * ownShare();
  }

  @Override
  public Task task(int slot, int worker) {
    if (slot < ownChunks()) {
      return Task.plain(slot);
    }
    int again = slot < jobs.size() ? jobs.get(slot).firstMissing(worker) : -1;
    return again >= 0 ? Task.plain(again) : Task.coded(slot - ownChunks());
  }

  @Override
  public boolean tolerates(boolean[] late) {
    int count = 0;
    for (int worker = 0; worker < workers; worker++) {
      boolean lateNow = late[worker];
      boolean inWindow = lateNow;
      int ago = 0;
      for (boolean[] before : past) {
        ago++;
        inWindow |= before[worker];
        if (lateNow && before[worker] && ago >= tolerance.burst()) {
          return false;
        }
      }
      count += inWindow ? 1 : 0;
    }
    return count <= tolerance.distinct();
  }

  @Override
  public boolean end(boolean[] late) {
    for (int slot = 0; slot < jobs.size(); slot++) {
      for (int worker = 0; worker < workers; worker++) {
        Task task = task(slot, worker);
        jobs.get(slot).take(task, worker, !late[worker]);
      }
    }
    past.addFirst(late.clone());
    if (past.size() >= tolerance.window()) {
      past.removeLast();
    }
    boolean decodable = jobs.size() < slots() || jobs.removeLast().decodable();
    jobs.addFirst(new Job());
    return decodable;
  }

  @Override
  public String toString() {
    return "B = %d, W = %d, λ = %d"
        .formatted(tolerance.burst(), tolerance.window(), tolerance.distinct());
  }

  /** What has come in for one job. */
  private final class Job {
    private final boolean[][] missing = new boolean[workers][ownChunks()];
    private final int[] received = new int[groups()];

    int firstMissing(int worker) {
      for (int chunk = 0; chunk < ownChunks(); chunk++) {
        if (missing[worker][chunk]) {
          return chunk;
        }
      }
      return -1;
    }

    void take(Task task, int worker, boolean inTime) {
      if (!task.coded()) {
        missing[worker][task.index()] = !inTime;
      } else if (inTime) {
        received[task.index()]++;
      }
    }

    boolean decodable() {
      for (int worker = 0; worker < workers; worker++) {
        if (firstMissing(worker) >= 0) {
          return false;
        }
      }
      for (int count : received) {
        if (count < workers - tolerance.distinct()) {
          return false;
        }
      }
      return true;
    }
  }
}
