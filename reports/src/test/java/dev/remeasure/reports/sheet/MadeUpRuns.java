package dev.remeasure.reports.sheet;

import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.run.Side;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs of made-up figures, kept or made when they are asked for. */
final class MadeUpRuns {
  /** How the forks of a side differ, in units of the spread. */
  private static final double[] PATTERN = {0, 1, -1, 0.5, -0.5};

  private MadeUpRuns() {}

  static UUID id(long number) {
    return new UUID(0x5eed, number);
  }

  /** Means of five forks around a mean, this far apart at the most. */
  static double[] around(double mean, double spread) {
    return IntStream.range(0, PATTERN.length)
        .mapToDouble(i -> mean * (1 + spread * PATTERN[i]))
        .toArray();
  }

  /** Five pairs of a single iteration, and a fork that failed. */
  static RunFixture timed(double baseline, double subject, double spread) {
    double[] subjects = around(subject, spread);
    // Not in step with the baseline's, or the ratio would not vary at all.
    double[] shifted = {subjects[2], subjects[3], subjects[0], subjects[4], subjects[1]};
    return RunFixture.timed().means(around(baseline, spread), shifted);
  }

  /** Pairs of so many iterations, and a fork that failed. */
  static Run large(long number, int pairs, int iterations) {
    RunFixture run = RunFixture.timed();
    for (int pair = 0; pair < pairs; pair++) {
      for (Side side : Side.values()) {
        double first = 100 + pair + (side == Side.BASELINE ? 120 : 0);
        run.fork(
            side, pair, IntStream.range(0, iterations).mapToDouble(i -> first + i / 3.0).toArray());
      }
    }
    return in(run.failed(Side.BASELINE, pairs).build(), number);
  }

  /** The run under the number of its attempt, in one of two environments unless it has its own. */
  static Run in(Run run, long number) {
    Map<String, Fact> facts = new TreeMap<>(run.environment().facts());
    facts.put("cpu.model", Fact.of(number % 2 == 0 ? "EPYC 7763" : "Xeon 8481C"));
    facts.put("jdk.version", Fact.of("25.0.1"));
    facts.put("os.name", Fact.of("Linux 6.1"));
    facts.put("cpu.governor", Fact.notAvailable());
    facts.put("load.average", Fact.fleeting("0.1" + number));
    return new Run(
        id(number),
        run.producer(),
        run.component(),
        run.design(),
        run.seed(),
        run.state(),
        run.startedAt(),
        run.finishedAt(),
        run.metrics(),
        run.points(),
        run.forks(),
        run.controls(),
        run.checks(),
        run.warnings(),
        new Environment(new TreeMap<>(facts)));
  }

  record Given(Map<UUID, Run> all) implements Runs {
    @Override
    public Optional<Run> find(UUID id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public Stream<Run> find(Collection<UUID> ids) {
      return ids.stream().flatMap(id -> find(id).stream());
    }

    @Override
    public List<UUID> ids() {
      return all.keySet().stream().sorted().toList();
    }

    @Override
    public void forEach(Consumer<Run> action) {
      ids().forEach(id -> action.accept(all.get(id)));
    }

    @Override
    public Map<UUID, Outline> outlines() {
      return outlines(all.keySet());
    }

    @Override
    public Map<UUID, Outline> outlines(Collection<UUID> ids) {
      Map<UUID, Outline> outlines = new HashMap<>();
      ids.forEach(id -> find(id).ifPresent(run -> outlines.put(id, Outline.of(run))));
      return outlines;
    }
  }

  /** Makes a run when it is asked for, so that no more than one is in memory. */
  record OneAtATime(int forks, int iterations) implements Runs {
    @Override
    public Optional<Run> find(UUID id) {
      return Optional.of(large(id.getLeastSignificantBits(), forks / 2, iterations));
    }

    @Override
    public Stream<Run> find(Collection<UUID> ids) {
      return ids.stream().flatMap(id -> find(id).stream());
    }

    @Override
    public List<UUID> ids() {
      return List.of();
    }

    @Override
    public void forEach(Consumer<Run> action) {
      ids().forEach(id -> action.accept(find(id).orElseThrow()));
    }

    @Override
    public Map<UUID, Outline> outlines() {
      return Map.of();
    }

    @Override
    public Map<UUID, Outline> outlines(Collection<UUID> ids) {
      return Map.of();
    }
  }
}
