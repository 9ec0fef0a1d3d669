package dev.remeasure.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.attempt.Grade;
import dev.remeasure.attempt.Plan;
import dev.remeasure.attempt.Protocol;
import dev.remeasure.paper.Claim.Direction;
import dev.remeasure.run.Run.Design;
import dev.remeasure.run.Run.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs for tests: interleaved pairs of forks whose iterations are given. */
public final class RunFixture {
  public static final Instant STARTED = Instant.parse("2026-01-02T03:04:05Z");
  private static final UUID ID = new UUID(0, 1);

  private final List<Metric> metrics = new ArrayList<>();
  private final Map<String, Point> points = new LinkedHashMap<>();
  private final List<Fork> forks = new ArrayList<>();
  private final List<Control> controls = new ArrayList<>();
  private final List<QualityCheck> checks = new ArrayList<>();
  private final SortedMap<String, Environment.Fact> facts = new TreeMap<>();
  private final Map<String, String> conditions = new LinkedHashMap<>();
  private Design design = Design.INTERLEAVED_PAIRS;
  private State state = State.COMPLETE;
  private UUID id = ID;
  private String subject = "a.B.subject";
  private Metric metric;
  private String unit;
  private Point point = new Point("", Map.of(), false);

  private RunFixture(Metric metric, String unit) {
    this.metric = metric;
    this.unit = unit;
    metrics.add(metric);
  }

  /** A run of time per operation in milliseconds. */
  public static RunFixture timed() {
    return of("time", "time", Direction.LOWER, "ms/op");
  }

  public static RunFixture of(String name, String resource, Direction better, String unit) {
    return new RunFixture(metric(name, resource, better), unit);
  }

  /** A run of something that is counted. */
  public static RunFixture counted(String name, String resource, Direction better, String unit) {
    return new RunFixture(new Metric(name, resource, "count", better), unit);
  }

  /** Gives the run an id of its own. */
  public RunFixture named(String name) {
    id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    return this;
  }

  /** Both sides run the same benchmark. */
  public RunFixture ofOneBenchmark() {
    subject = "a.B.baseline";
    return this;
  }

  public RunFixture in(String unit) {
    this.unit = unit;
    return this;
  }

  public RunFixture separate() {
    this.design = Design.SEPARATE;
    return this;
  }

  public RunFixture aborted() {
    this.state = State.ABORTED;
    return this;
  }

  public RunFixture check(String name, boolean passed) {
    checks.add(new QualityCheck(name, passed, "The outputs " + (passed ? "agree" : "differ")));
    return this;
  }

  /** Turns the forks given so far into a control. */
  public RunFixture control(Control.Kind kind) {
    controls.add(new Control(kind, "a.B.baseline", "a.B.control", List.copyOf(forks)));
    forks.clear();
    return this;
  }

  /** Every fork from here on ran under this condition. */
  public RunFixture condition(String name, String value) {
    conditions.put(name, value);
    return this;
  }

  public RunFixture fact(String name, String value) {
    facts.put(name, Environment.Fact.of(value));
    return this;
  }

  /** What follows belongs to this point. */
  public RunFixture at(String name, boolean claimedBest) {
    point = new Point(name, Map.of(), claimedBest);
    points.put(name, point);
    return this;
  }

  /** Pairs of forks with a single iteration each, in the order in which they ran. */
  public RunFixture means(double[] baseline, double[] subject) {
    for (int pair = 0; pair < Math.max(baseline.length, subject.length); pair++) {
      if (pair < baseline.length) {
        fork(Side.BASELINE, pair, baseline[pair]);
      }
      if (pair < subject.length) {
        fork(Side.SUBJECT, pair, subject[pair]);
      }
    }
    return this;
  }

  public RunFixture fork(Side side, int pair, double... iterations) {
    return fork(side, pair, Map.of(), iterations);
  }

  public RunFixture fork(Side side, int pair, Map<String, Double> facts, double... iterations) {
    List<Double> values = new ArrayList<>();
    for (double iteration : iterations) {
      values.add(iteration);
    }
    return add(side, pair, null, List.of(new Series(metric.name(), unit, values)), facts);
  }

  public RunFixture failed(Side side, int pair) {
    return add(side, pair, "exit code 1", List.of(), Map.of());
  }

  private RunFixture add(
      Side side,
      int pair,
      @Nullable String failure,
      List<Series> series,
      Map<String, Double> facts) {
    points.putIfAbsent(point.name(), point);
    int order = forks.size();
    Instant start = STARTED.plusSeconds(10L * order);
    forks.add(
        new Fork(
            order,
            pair,
            side,
            point.name(),
            start,
            start.plusSeconds(9),
            failure,
            series,
            conditions,
            facts,
            List.of()));
    return this;
  }

  /** Adds a metric; the forks measured from here on measure it and no other. */
  public RunFixture metric(String name, String resource, Direction better, String unit) {
    this.metric = metric(name, resource, better);
    this.unit = unit;
    metrics.add(metric);
    return this;
  }

  public Run build() {
    points.putIfAbsent(point.name(), point);
    return new Run(
        id,
        "test 1",
        new Component("component", null, "a.B.baseline", subject, null, null),
        design,
        42L,
        state,
        STARTED,
        STARTED.plus(Duration.ofHours(1)),
        metrics,
        List.copyOf(points.values()),
        forks,
        controls,
        checks,
        List.of(),
        new Environment(facts));
  }

  /** An attempt of that grade without a plan. */
  public static Attempt attempt(Grade grade) {
    return new Attempt(1, "a-paper.a-claim", ID, grade, null, null, null, STARTED, "hash");
  }

  /** An attempt of that grade with a confirmatory plan that this run keeps. */
  public static Attempt planned(Grade grade) {
    Protocol protocol =
        new Protocol("short", 3, 30, 0, Duration.ZERO, 1, Duration.ofSeconds(1), false, true);
    Plan plan =
        new Plan(
            "a-paper.a-claim",
            null,
            grade,
            "a.B.baseline",
            "a.B.subject",
            "time",
            List.of(""),
            protocol,
            List.of(),
            42L,
            grade.margin(),
            STARTED.minusSeconds(60));
    return new Attempt(1, "a-paper.a-claim", ID, grade, plan, null, null, STARTED, "hash");
  }

  public static Attempt naming(String metric) {
    return new Attempt(1, "a-paper.a-claim", ID, Grade.EXACT, null, metric, null, STARTED, "hash");
  }

  private static Metric metric(String name, String resource, Direction better) {
    return new Metric(name, resource, "avgt", better);
  }
}
