package dev.remeasure.claims.contract;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Histogram;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.run.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs to store: a bare one, and a full one that leaves no field out. */
public final class RunFixtures {
  private static final Instant START = Fixtures.NOON;

  private RunFixtures() {}

  /** One pair at one point, and of everything else nothing. */
  public static Run bareRun(String name) {
    return run(name, List.of(new Series("time", "ms/op", List.of(1.0))));
  }

  /** As the bare one, with these series in its baseline fork. */
  public static Run run(String name, List<Series> series) {
    return new Run(
        Fixtures.id(name),
        "test",
        new Component("pair", null, "a.B.old", "a.B.better", null, null),
        Run.Design.SEPARATE,
        null,
        Run.State.ABORTED,
        START,
        START,
        List.of(new Metric("time", "time", "avgt", Direction.LOWER)),
        List.of(new Point("", Map.of(), false)),
        List.of(
            bareFork(0, Side.BASELINE, series),
            bareFork(1, Side.SUBJECT, List.of(new Series("time", "ms/op", List.of(0.5))))),
        List.of(),
        List.of(),
        List.of(),
        new Environment(new TreeMap<>()));
  }

  private static Fork bareFork(int order, Side side, List<Series> series) {
    return new Fork(order, 0, side, "", null, null, null, series, Map.of(), Map.of(), List.of());
  }

  /** Two metrics at three points, with a failed fork, a control and all that can be said. */
  public static Run fullRun(String name) {
    return new Run(
        Fixtures.id(name),
        Hostile.TEXT,
        new Component(
            Hostile.TEXT,
            Hostile.TEXT,
            Hostile.TEXT + "a",
            Hostile.TEXT + "b",
            Hostile.TEXT,
            Hostile.TEXT),
        Run.Design.INTERLEAVED_PAIRS,
        -42L,
        Run.State.COMPLETE,
        START,
        START.plusNanos(1_000),
        List.of(
            new Metric("time", "time", "avgt", Direction.LOWER),
            new Metric(
                Hostile.TEXT,
                Hostile.TEXT,
                "p99.9",
                Metric.COUNT,
                Provenance.SET,
                Direction.HIGHER,
                1e-300)),
        List.of(
            new Point("z", Map.of("size", "10", "Size", "", "a.b", Hostile.TEXT), true),
            new Point("", Map.of(), false),
            new Point(Hostile.TEXT, Map.of(Hostile.TEXT, "1"), false)),
        forks(),
        List.of(
            new Control(Control.Kind.PILOT, "a.B.old", "a.B.better", forks().subList(0, 2)),
            new Control(Control.Kind.STRAWMAN, Hostile.TEXT, "lib", List.of()),
            new Control(Control.Kind.A_A, "a.B.old", "a.B.old", forks().subList(2, 4))),
        List.of(
            new QualityCheck("z", true, Hostile.TEXT), new QualityCheck(Hostile.TEXT, false, "no")),
        List.of("z", Hostile.TEXT, "", "a", "z"),
        environment());
  }

  /** A result measured elsewhere. */
  public static Run summarised(String name, Summary summary) {
    Run bare = bareRun(name);
    return new Run(
        bare.id(),
        bare.producer(),
        bare.component(),
        bare.design(),
        null,
        Run.State.COMPLETE,
        START,
        START,
        bare.metrics(),
        bare.points(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        bare.environment(),
        summary);
  }

  private static List<Fork> forks() {
    List<Fork> forks = new ArrayList<>();
    for (String point : List.of(Hostile.TEXT, "z", "")) {
      for (Side side : List.of(Side.SUBJECT, Side.BASELINE)) {
        int order = 100 - forks.size();
        forks.add(
            new Fork(
                order,
                forks.size() / 2,
                side,
                point,
                START.plusSeconds(order),
                START.plusSeconds(order).plusNanos(999_999_000),
                null,
                List.of(
                    new Series(Hostile.TEXT, "#", List.of((double) order), List.of(histogram())),
                    new Series("time", side == Side.BASELINE ? "ns/op" : "ms/op", Hostile.NUMBERS)),
                Map.of("jvm.args", "-Xmx1g", "jdk.version", "25", "side", side.name()),
                Map.of("gc.share", 0.25, Hostile.TEXT, Double.NaN, "", Double.POSITIVE_INFINITY),
                List.of("fork " + order, Hostile.TEXT, "")));
      }
    }
    forks.add(
        new Fork(
            7,
            9,
            Side.BASELINE,
            "z",
            START,
            null,
            Hostile.TEXT,
            List.of(),
            Map.of(),
            Map.of(),
            List.of()));
    return forks;
  }

  private static Histogram histogram() {
    return new Histogram(Hostile.NUMBERS, Collections.nCopies(Hostile.NUMBERS.size(), 3L));
  }

  /** Lasting and fleeting facts, of every status. */
  static Environment environment() {
    return new Environment(
        new TreeMap<>(
            Map.of(
                "cpu.model",
                Fact.of(Hostile.TEXT),
                "cpu.governor",
                Fact.notAvailable(),
                "cpu.turbo",
                Fact.notPermitted(),
                Hostile.TEXT,
                Fact.of(""),
                "load",
                Fact.fleeting("0.5"),
                "temperature",
                new Fact(Environment.Status.NOT_PERMITTED, null, true))));
  }
}
