package dev.remeasure.reports.sheet;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** Runs of made-up figures, kept or made when they are asked for. */
final class MadeUpRuns {
  private MadeUpRuns() {}

  static UUID id(long number) {
    return new UUID(0x5eed, number);
  }

  static Run run(long number, int pairs, int iterations) {
    List<Fork> forks = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      for (Side side : Side.values()) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < iterations; i++) {
          values.add(100 + number + pair + i / 3.0 + (side == Side.BASELINE ? 120 : 0));
        }
        forks.add(
            new Fork(
                forks.size(),
                pair,
                side,
                "",
                Ledgers.AT.minusSeconds(7000 - forks.size() * 60L),
                Ledgers.AT.minusSeconds(6950 - forks.size() * 60L),
                null,
                List.of(new Series("time", "ms/op", values)),
                Map.of(),
                Map.of(),
                List.of()));
      }
    }
    forks.add(
        new Fork(
            forks.size(),
            pairs,
            Side.BASELINE,
            "",
            null,
            null,
            "exit code 137",
            List.of(),
            Map.of(),
            Map.of(),
            List.of()));
    Map<String, Fact> facts = new TreeMap<>();
    facts.put("cpu.model", Fact.of(number % 2 == 0 ? "EPYC 7763" : "Xeon 8481C"));
    facts.put("jdk.version", Fact.of("25.0.1"));
    facts.put("os.name", Fact.of("Linux 6.1"));
    facts.put("cpu.governor", Fact.notAvailable());
    facts.put("load.average", Fact.fleeting("0.1" + number));
    return new Run(
        id(number),
        "remeasure 0.1.0",
        new Component("pndm", null, "org.example.Bench.old", "org.example.Bench.new", null, null),
        Run.Design.INTERLEAVED_PAIRS,
        4_242_424_242_424_242_424L,
        Run.State.COMPLETE,
        Ledgers.AT.minusSeconds(7200),
        Ledgers.AT.minusSeconds(6000),
        List.of(new Metric("time", "time", "avgt", Claim.Direction.LOWER)),
        List.of(new Point("", Map.of(), true)),
        forks,
        List.of(),
        List.of(new QualityCheck("same samples", true, "largest difference 3e-7, allowed 1e-5")),
        List.of(),
        new Environment(new TreeMap<>(facts)));
  }

  record Given(Map<UUID, Run> all) implements Runs {
    @Override
    public Optional<Run> find(UUID id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<UUID> ids() {
      return all.keySet().stream().sorted().toList();
    }

    @Override
    public void forEach(Consumer<Run> action) {
      ids().forEach(id -> action.accept(all.get(id)));
    }
  }

  /** Makes a run when it is asked for, so that no more than one is in memory. */
  record OneAtATime(int forks, int iterations) implements Runs {
    @Override
    public Optional<Run> find(UUID id) {
      return Optional.of(run(id.getLeastSignificantBits(), forks / 2, iterations));
    }

    @Override
    public List<UUID> ids() {
      return List.of();
    }

    @Override
    public void forEach(Consumer<Run> action) {
      ids().forEach(id -> action.accept(find(id).orElseThrow()));
    }
  }
}
