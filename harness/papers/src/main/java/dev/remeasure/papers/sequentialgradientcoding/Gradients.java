package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.simulate.engine.Draws;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Runs a scheme on real gradients: each job's sum is decoded from what came in time. */
final class Gradients {
  private static final int WIDTH = 4;

  private final Scheme scheme;
  private final GradientCode code;
  private final Draws draws = Draws.of(66);
  private final Deque<Job> jobs = new ArrayDeque<>(); // the newest first
  private double error;
  private double heaviest;
  private int decoded;

  Gradients(Scheme scheme) {
    this.scheme = scheme;
    this.code = new GradientCode(scheme.workers(), scheme.copies() - 1, draws.stream());
  }

  /** Largest difference between a decoded gradient and the sum of its chunks; they are near 1. */
  double error() {
    return error;
  }

  /** The most that a worker processed in a round, as a share of a job's data, counted in chunks. */
  double heaviest() {
    return heaviest;
  }

  int decoded() {
    return decoded;
  }

  /**
   * Trains on a trace to its end.
   *
   * @throws IllegalStateException if a job cannot be decoded in its last round
   */
  void run(Trace trace) {
    for (int round = 0; round < trace.rounds(); round++) {
      jobs.addFirst(new Job());
      boolean[] late = Training.Round.of(scheme, trace.finish(round, 1)).late();
      for (int worker = 0; worker < scheme.workers(); worker++) {
        work(worker, late[worker]);
      }
      scheme.end(late);
      if (jobs.size() == scheme.slots()) {
        error = Math.max(error, jobs.removeLast().error());
        decoded++;
      }
    }
  }

  private void work(int worker, boolean late) {
    double processed = 0;
    int slot = 0;
    for (Job job : jobs) {
      Task task = scheme.task(slot++, worker);
      processed += task.coded() ? scheme.copies() * scheme.codedShare() : scheme.ownShare();
      if (!late) {
        job.take(task, worker);
      }
    }
    heaviest = Math.max(heaviest, processed);
  }

  /** The chunks of a job, and what has come in of it. */
  private final class Job {
    private final double[][][] own = new double[scheme.workers()][scheme.ownChunks()][];
    private final double[][][] coded = new double[scheme.groups()][scheme.workers()][];
    private final boolean[][] came = new boolean[scheme.workers()][scheme.ownChunks()];
    private final double[] @Nullable [][] sent = new double[scheme.groups()][scheme.workers()][];

    Job() {
      fill(own);
      fill(coded);
    }

    void take(Task task, int worker) {
      if (!task.coded()) {
        came[worker][task.index()] = true;
        return;
      }
      double[] sum = new double[WIDTH];
      double[] row = code.row(worker);
      for (int chunk = 0; chunk < row.length; chunk++) {
        add(sum, coded[task.index()][chunk], row[chunk]);
      }
      sent[task.index()][worker] = sum;
    }

    double error() {
      double[] difference = new double[WIDTH];
      for (int worker = 0; worker < own.length; worker++) {
        for (int chunk = 0; chunk < own[worker].length; chunk++) {
          add(difference, own[worker][chunk], came[worker][chunk] ? 0 : 1);
        }
      }
      for (int group = 0; group < coded.length; group++) {
        boolean[] available = new boolean[scheme.workers()];
        for (int worker = 0; worker < available.length; worker++) {
          available[worker] = sent[group][worker] != null;
          add(difference, coded[group][worker], 1);
        }
        double[] factors = code.decode(available);
        for (int worker = 0; worker < available.length; worker++) {
          double[] part = sent[group][worker];
          if (part != null) {
            add(difference, part, -factors[worker]);
          }
        }
      }
      double most = 0;
      for (double each : difference) {
        most = Math.max(most, Math.abs(each));
      }
      return most;
    }

    private void fill(double[][][] chunks) {
      for (double[][] each : chunks) {
        for (int i = 0; i < each.length; i++) {
          each[i] = new double[WIDTH];
          for (int j = 0; j < WIDTH; j++) {
            each[i][j] = draws.uniform() * 2 - 1;
          }
        }
      }
    }

    private static void add(double[] sum, double[] part, double factor) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += factor * part[i];
      }
    }
  }
}
