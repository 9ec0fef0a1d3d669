package dev.remeasure.ui.site;

import dev.remeasure.claims.claim.Claim;
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

/** Runs as a harness writes them. */
final class ExampleRuns {
  private ExampleRuns() {}

  static Run run(UUID id, String name) {
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
            new Metric("time", "time", "avgt", Claim.Direction.LOWER),
            new Metric("network calls", "steps", "count", Claim.Direction.LOWER)),
        List.of(new Point("", Map.of(), false)),
        forks(),
        List.of(),
        List.of(new QualityCheck("end samples", true, "They differ by 0.0006, allowed is 0.002.")),
        List.of("JMH warned about the number of forks."),
        new Environment(
            new TreeMap<>(
                Map.of(
                    "cpu.model", Fact.of("Example CPU at 2.4 GHz"),
                    "cpu.governor", Fact.notAvailable(),
                    "kernel.cmdline", Fact.notPermitted(),
                    "load.average", Fact.fleeting("0.42")))));
  }

  private static List<Fork> forks() {
    List<Fork> forks = new ArrayList<>();
    for (int order = 0; order < 6; order++) {
      Side side = order % 3 == 0 ? Side.SUBJECT : Side.BASELINE;
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
              Map.of("gc.share", 0.012),
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
