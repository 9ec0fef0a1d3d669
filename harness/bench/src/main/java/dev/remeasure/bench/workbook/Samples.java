package dev.remeasure.bench.workbook;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.sheet.Ledger;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Runs made up for timing; each is made when it is asked for and has as many samples. */
final class Samples implements Runs {
  static final int A_RUN = 2_000;
  private static final int FORKS = 20;
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** A ledger whose runs have so many samples together, rounded up to whole runs. */
  static Ledger ledger(int samples) {
    Paper paper = new Paper("bench", 0, "Bench", 2026, null, false, null, null, null);
    Claim claim =
        new Claim(
            "bench.speed",
            "speedup",
            Resource.TIME,
            null,
            Form.FACTOR,
            null,
            BigDecimal.TWO,
            null,
            null,
            null,
            false,
            Claim.Qualifier.EXACT,
            "x",
            Claim.Direction.HIGHER,
            Claim.Role.RESULT,
            "the subject",
            null,
            null,
            "Made up for timing.",
            null,
            null);
    Samples runs = new Samples();
    List<JudgedAttempt> attempts =
        LongStream.rangeClosed(1, (samples + A_RUN - 1) / A_RUN)
            .mapToObj(number -> runs.judged(number, claim))
            .toList();
    return new Ledger(
        START,
        "samples made up for timing",
        URI.create("http://127.0.0.1"),
        List.of(paper),
        List.of(Standing.of(paper, claim, 1, attempts)),
        List.of(),
        runs);
  }

  private JudgedAttempt judged(long number, Claim claim) {
    Run run = find(new UUID(0, number)).orElseThrow();
    Attempt attempt =
        new Attempt(
            number,
            claim.id(),
            1,
            run.id(),
            List.of(new Answer("time", Resource.TIME, "mean", Grade.EXACT, null)),
            null,
            null,
            false,
            null,
            START,
            null,
            CanonicalRun.hash(run),
            "0".repeat(64));
    Comparison comparison =
        new Comparison(number, Judge.RULES, START, Judge.judge(claim, attempt, run));
    return new JudgedAttempt(attempt, comparison, Outline.of(run));
  }

  @Override
  public Optional<Run> find(UUID id) {
    Random random = new Random(id.getLeastSignificantBits());
    List<Fork> forks = new ArrayList<>();
    for (int i = 0; i < FORKS; i++) {
      List<Double> values = random.doubles(A_RUN / FORKS, 90, 110).boxed().toList();
      forks.add(
          new Fork(
              i,
              i / 2,
              i % 2 == 0 ? Side.BASELINE : Side.SUBJECT,
              "",
              START.plusSeconds(i),
              START.plusSeconds(i + 1),
              null,
              List.of(new Series("time", "ms/op", values)),
              Map.of(),
              Map.of(),
              List.of()));
    }
    return Optional.of(
        new Run(
            id,
            "bench",
            new Component("bench", null, "a", "b", null, null),
            Run.Design.INTERLEAVED_PAIRS,
            1L,
            Run.State.COMPLETE,
            START,
            START.plusSeconds(FORKS),
            List.of(Metric.ofScore("avgt")),
            List.of(new Point("", Map.of(), true)),
            forks,
            List.of(),
            List.of(),
            List.of(),
            new Environment(new TreeMap<>())));
  }

  @Override
  public Stream<Run> find(Collection<UUID> ids) {
    return ids.stream().flatMap(id -> find(id).stream());
  }

  @Override
  public void forEach(Consumer<Run> action) {
    ids().forEach(id -> find(id).ifPresent(action));
  }

  @Override
  public List<UUID> ids() {
    return List.of();
  }

  @Override
  public Map<UUID, Outline> outlines() {
    return Map.of();
  }

  @Override
  public Map<UUID, Outline> outlines(Collection<UUID> ids) {
    return ids.stream()
        .flatMap(id -> find(id).stream())
        .collect(Collectors.toMap(Run::id, Outline::of));
  }
}
