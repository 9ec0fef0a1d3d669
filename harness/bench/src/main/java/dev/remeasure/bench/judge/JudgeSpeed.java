package dev.remeasure.bench.judge;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * How long it takes to judge runs that are in memory: a claim of 2x against made-up runs whose true
 * ratios lie between 1 and 3.
 *
 * @param runs how many were judged
 * @param seconds spent on judging them, on all cores; making them up is not counted
 * @param verdicts how many got each verdict
 */
public record JudgeSpeed(int runs, double seconds, Map<Verdict, Long> verdicts) {
  private static final int BATCH = 1000;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Metric TIME = Metric.ofScore("avgt");
  private static final Claim CLAIM =
      new Claim(
          "bench.twice",
          "time",
          Resource.TIME,
          null,
          Form.FACTOR,
          null,
          new BigDecimal("2.0"),
          null,
          null,
          null,
          false,
          Qualifier.EXACT,
          "x",
          Direction.LOWER,
          Role.RESULT,
          "subject",
          "baseline",
          null,
          "The subject is twice as fast.",
          null,
          null);

  /**
   * Judges runs of that size, after as many to warm up as one batch holds.
   *
   * @param pairs of forks in each run
   * @param iterations of each fork
   */
  public static JudgeSpeed measure(int runs, int pairs, int iterations, long seed) {
    Map<Verdict, LongAdder> verdicts = new ConcurrentHashMap<>();
    judge(batch(BATCH, pairs, iterations, new SplittableRandom(seed)), new ConcurrentHashMap<>());
    SplittableRandom random = new SplittableRandom(seed);
    long nanos = 0;
    for (int left = runs; left > 0; left -= BATCH) {
      List<Run> batch = batch(Math.min(left, BATCH), pairs, iterations, random.split());
      long before = System.nanoTime();
      judge(batch, verdicts);
      nanos += System.nanoTime() - before;
    }
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    verdicts.forEach((verdict, count) -> counts.put(verdict, count.sum()));
    return new JudgeSpeed(runs, nanos / 1e9, counts);
  }

  private static void judge(List<Run> runs, Map<Verdict, LongAdder> verdicts) {
    runs.parallelStream()
        .map(run -> Judge.judge(CLAIM, attempt(run), run).own().verdict())
        .forEach(verdict -> verdicts.computeIfAbsent(verdict, v -> new LongAdder()).increment());
  }

  private static Attempt attempt(Run run) {
    return new Attempt(
        1,
        CLAIM.id(),
        1,
        run.id(),
        RunFile.answered(run, Grade.EXACT),
        null,
        null,
        false,
        List.of(),
        START,
        null,
        null,
        "not hashed",
        run.id().toString());
  }

  private static List<Run> batch(int size, int pairs, int iterations, SplittableRandom random) {
    return IntStream.range(0, size).mapToObj(i -> run(pairs, iterations, random)).toList();
  }

  private static Run run(int pairs, int iterations, SplittableRandom random) {
    double ratio = 1 + 2 * random.nextDouble();
    List<Fork> forks = new ArrayList<>();
    for (int i = 0; i < 2 * pairs; i++) {
      Side side = i % 2 == 0 ? Side.BASELINE : Side.SUBJECT;
      double cost = (side == Side.BASELINE ? ratio : 1) * Math.exp(0.05 * random.nextGaussian());
      List<Double> values =
          random.doubles(iterations, 0.95, 1.05).map(noise -> cost * noise).boxed().toList();
      Instant start = START.plusSeconds(20L * i);
      forks.add(
          new Fork(
              i,
              i / 2,
              side,
              "",
              start,
              start.plusSeconds(20),
              null,
              List.of(new Series("time", "ms/op", values)),
              Map.of(),
              Map.of(),
              List.of()));
    }
    return new Run(
        new UUID(random.nextLong(), random.nextLong()),
        "made up",
        new Component("bench", null, "bench.Baseline.run", "bench.Subject.run", null, null),
        Run.Design.INTERLEAVED_PAIRS,
        1L,
        Run.State.COMPLETE,
        START,
        START.plusSeconds(3600),
        List.of(TIME),
        List.of(new Point("", Map.of(), false)),
        forks,
        List.of(),
        List.of(),
        List.of(),
        new Environment(new TreeMap<>()));
  }
}
