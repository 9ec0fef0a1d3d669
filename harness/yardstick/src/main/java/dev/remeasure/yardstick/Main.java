package dev.remeasure.yardstick;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Prints the kernels' speed as a share of the libraries', measured in turns with one thread. */
public final class Main {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 15;
  private static final long WARM_UP = 1_500_000_000;
  private static final long ROUND = 60_000_000;
  private static final double TOLERANCE = 1e-4;

  private static final List<Supplier<Contest>> CONTESTS =
      List.of(
          () -> Products.gemm(512),
          () -> Products.gemm(1024),
          () -> Products.gemm(2048),
          () -> Products.gemv(8192),
          () -> Convolutions.pointwise(56, 24, 144),
          () -> Convolutions.pointwise(14, 576, 96),
          () -> Convolutions.depthwise(56, 3, 144),
          () -> Convolutions.depthwise(14, 5, 672),
          () -> Convolutions.full(56, 64, 64),
          () -> Convolutions.full(14, 256, 256),
          () -> Attentions.attention(1024, 64, false),
          () -> Attentions.attention(1024, 64, true));

  private Main() {}

  /**
   * Measures.
   *
   * @param args how many rounds; {@value #ROUNDS} if nothing is said
   */
  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
    System.out.println("OpenBLAS runs its kernels for " + OpenBlas.kernels() + ".");
    System.out.println();
    System.out.println(
        "| job, one thread | library | kernels | library | ratio: median | lowest to highest |");
    System.out.println("|---|---|---|---|---|---|");
    for (Supplier<Contest> each : CONTESTS) {
      System.out.println(row(each.get(), rounds, WARM_UP, ROUND));
    }
  }

  static String row(Contest contest, int rounds, long warmUp, long length) {
    warmUp(contest.kernels(), warmUp);
    warmUp(contest.rival(), warmUp);
    double difference = contest.difference().get();
    if (!(difference < TOLERANCE)) {
      throw new IllegalStateException(contest.job() + " differs by " + difference);
    }
    double[] ours = new double[rounds];
    double[] theirs = new double[rounds];
    double[] ratios = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      ours[round] = contest.work() / time(contest.kernels(), length);
      theirs[round] = contest.work() / time(contest.rival(), length);
      ratios[round] = ours[round] / theirs[round];
    }
    Arrays.sort(ours);
    Arrays.sort(theirs);
    Arrays.sort(ratios);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f %s | %.1f %s | %.2f | %.2f to %.2f |",
        contest.job(),
        contest.library(),
        ours[rounds / 2],
        contest.unit(),
        theirs[rounds / 2],
        contest.unit(),
        ratios[rounds / 2],
        ratios[0],
        ratios[rounds - 1]);
  }

  private static void warmUp(Runnable job, long length) {
    long end = System.nanoTime() + length;
    do {
      job.run();
    } while (System.nanoTime() < end);
  }

  /**
   * Nanoseconds of one job, the mean of as many as fill a round, by this thread's own clock: while
   * another program has the processor it stands still.
   */
  private static double time(Runnable job, long length) {
    long start = CLOCK.getCurrentThreadCpuTime();
    long now;
    int jobs = 0;
    do {
      job.run();
      jobs++;
      now = CLOCK.getCurrentThreadCpuTime();
    } while (now - start < length);
    return (double) (now - start) / jobs;
  }
}
