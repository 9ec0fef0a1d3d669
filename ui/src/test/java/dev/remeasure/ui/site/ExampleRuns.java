package dev.remeasure.ui.site;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Runs as a harness writes them, and as an import reads them. */
final class ExampleRuns {
  private ExampleRuns() {}

  /** Five pairs whose subject is faster by that ratio, give or take a per cent. */
  static RunFixture timed(String name, double ratio) {
    double[] baseline = {220, 218, 222, 219, 221};
    double[] subject = new double[5];
    for (int i = 0; i < 5; i++) {
      subject[i] = baseline[i] / ratio * (1 + 0.005 * (i - 2));
    }
    return RunFixture.timed().named(name).means(baseline, subject);
  }

  /** Five pairs that allocate 24 bytes and nothing. */
  static Run eliminated(String name) {
    RunFixture run =
        RunFixture.counted("allocation", Resource.ALLOCATION, Direction.LOWER, "B/op")
            .resolvedTo(1)
            .named(name);
    for (int pair = 0; pair < 5; pair++) {
      run.fork(Side.BASELINE, pair, 24);
      run.fork(Side.SUBJECT, pair, 0);
    }
    return run.build();
  }

  /** A sweep of two configurations, neither of them the one the claim is about. */
  static Run sweep(String name) {
    RunFixture run = RunFixture.timed().named(name);
    double[] ratios = {1.2, 2.1};
    for (int point = 0; point < ratios.length; point++) {
      run.at("threads=" + (point + 1), false);
      for (int pair = 0; pair < 5; pair++) {
        run.fork(Side.BASELINE, pair, 100 + pair);
        run.fork(Side.SUBJECT, pair, (100 + pair * 1.3) / ratios[point]);
      }
    }
    return run.build();
  }

  /** The same run as a file that tells neither when its forks ran nor how long it took. */
  static Run imported(RunFixture of) {
    Run run = of.separate().build();
    return new Run(
        run.id(),
        "jmh 1.37",
        run.component(),
        run.design(),
        null,
        run.state(),
        run.startedAt(),
        run.startedAt(),
        run.metrics(),
        run.points(),
        run.forks().stream().map(ExampleRuns::untimed).toList(),
        run.controls(),
        run.checks(),
        run.warnings(),
        run.environment());
  }

  private static Fork untimed(Fork fork) {
    return new Fork(
        fork.order(),
        fork.pair(),
        fork.side(),
        fork.point(),
        null,
        null,
        fork.failure(),
        fork.series(),
        fork.conditions(),
        fork.facts(),
        fork.warnings());
  }

  /** Three pairs of solvers, timed and counted in the same forks; a fourth one failed. */
  static Run solvers(UUID id, String name) {
    return new Run(
        id,
        "remeasure 0.1.0",
        new Component(
            name,
            "Real solvers on closed-form data.",
            "bench.Baseline.run",
            "bench.Subject.run",
            "end samples are compared",
            "The network is a formula: what image quality does is not shown."),
        Run.Design.INTERLEAVED_PAIRS,
        42L,
        Run.State.COMPLETE,
        Examples.MORNING,
        Examples.MORNING.plusSeconds(125),
        List.of(
            new Metric("time", Resource.TIME, "avgt", Direction.LOWER),
            new Metric("network calls", Resource.MODEL_CALLS, "count", Direction.LOWER)),
        List.of(new Point("", Map.of(), false)),
        forks(),
        List.of(),
        List.of(new QualityCheck("end samples", true, "They differ by 0.0006, allowed is 0.002.")),
        List.of("JMH warned about the number of forks."),
        new Environment(
            new TreeMap<>(
                Map.of(
                    "cpu.model", Fact.of("Example CPU at 2.4 GHz"),
                    "cpu.count", Fact.of("2"),
                    "cpu.governor", Fact.notAvailable(),
                    "kernel.cmdline", Fact.notPermitted(),
                    "load.1m", Fact.fleeting("0.42")))));
  }

  private static List<Fork> forks() {
    List<Fork> forks = new ArrayList<>();
    for (int order = 0; order < 6; order++) {
      // Which side goes first is random in each pair.
      Side side = order % 4 == 0 || order % 4 == 3 ? Side.SUBJECT : Side.BASELINE;
      double cost = (side == Side.BASELINE ? 1012.4 : 59.76) * (1 + order * 0.001);
      double calls = side == Side.BASELINE ? 1000 : 59;
      forks.add(
          new Fork(
              order,
              order / 2,
              side,
              "",
              Examples.MORNING.plusSeconds(20L * order),
              Examples.MORNING.plusSeconds(20L * order + 18),
              null,
              List.of(
                  new Series("time", "ms/op", List.of(cost, cost * 1.01, cost * 0.99)),
                  new Series("network calls", "calls", List.of(calls, calls, calls))),
              Map.of("jvm.args", "-Xmx1g"),
              Map.of("gc.share", 0.012, "load.before", 0.4 + order, "steal.share", 0.02 * order),
              List.of()));
    }
    forks.add(
        new Fork(
            6,
            3,
            Side.SUBJECT,
            "",
            null,
            null,
            "the JVM died",
            List.of(),
            Map.of(),
            Map.of(),
            List.of()));
    return forks;
  }
}
