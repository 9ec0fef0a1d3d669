package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was measured: every iteration of every fork of both sides, with order and times; or, of a
 * result measured elsewhere, a summary.
 *
 * @param producer program and version that measured, e.g. {@code remeasure 0.1.0}, {@code jmh 1.37}
 * @param design how the forks were arranged in time
 * @param seed of the order inside the pairs; null if not interleaved
 * @param metrics the first one is the primary one
 * @param points at least one
 * @param forks in the order in which they ran
 * @param controls measured beside the two sides; empty if none was asked for
 * @param checks that baseline and subject do the same job; empty if none was made
 * @param warnings the measuring program's own about the run as a whole, in its words
 * @param summary all that is known of a result measured elsewhere, which has no forks; null for a
 *     run with its raw data
 */
public record Run(
    UUID id,
    String producer,
    Component component,
    Design design,
    @Nullable Long seed,
    State state,
    Instant startedAt,
    Instant finishedAt,
    List<Metric> metrics,
    List<Point> points,
    List<Fork> forks,
    List<Control> controls,
    List<QualityCheck> checks,
    List<String> warnings,
    Environment environment,
    @Nullable Summary summary) {

  private static final String BARE = "must be left out beside a summary";

  public Run {
    Check.present("id", id);
    Check.text("producer", producer);
    Check.present("component", component);
    Check.present("design", design);
    Check.present("state", state);
    startedAt = Check.time("startedAt", startedAt);
    finishedAt = Check.time("finishedAt", finishedAt);
    Check.that(
        !finishedAt.isBefore(startedAt), "finishedAt", finishedAt, "must not precede startedAt");
    metrics = List.copyOf(Check.present("metrics", metrics));
    points = List.copyOf(Check.present("points", points));
    forks = List.copyOf(Check.present("forks", forks));
    controls = List.copyOf(Check.present("controls", controls));
    checks = List.copyOf(Check.present("checks", checks));
    warnings = List.copyOf(Check.present("warnings", warnings));
    Check.present("environment", environment);
    Check.that(!metrics.isEmpty(), "metrics", metrics, "must name at least one metric");
    Check.that(!points.isEmpty(), "points", points, "must name at least one point");
    Set<String> metricNames = unique("metrics", metrics.stream().map(Metric::name).toList());
    Set<String> pointNames = unique("points", points.stream().map(Point::name).toList());
    known("forks", forks, metricNames, pointNames);
    for (int i = 0; i < controls.size(); i++) {
      known("controls[" + i + "].forks", controls.get(i).forks(), metricNames, pointNames);
    }
    if (summary != null) {
      Check.that(forks.isEmpty(), "forks", forks.size() + " forks", BARE);
      Check.that(controls.isEmpty(), "controls", controls.size() + " controls", BARE);
      Check.that(metrics.size() == 1, "metrics", metricNames, "must be one for a summary");
      Check.that(points.size() == 1, "points", pointNames, "must be one for a summary");
      Check.that(design == Design.SEPARATE, "design", design, "must be SEPARATE for a summary");
    }
  }

  /** A run with its raw data. */
  public Run(
      UUID id,
      String producer,
      Component component,
      Design design,
      @Nullable Long seed,
      State state,
      Instant startedAt,
      Instant finishedAt,
      List<Metric> metrics,
      List<Point> points,
      List<Fork> forks,
      List<Control> controls,
      List<QualityCheck> checks,
      List<String> warnings,
      Environment environment) {
    this(
        id,
        producer,
        component,
        design,
        seed,
        state,
        startedAt,
        finishedAt,
        metrics,
        points,
        forks,
        controls,
        checks,
        warnings,
        environment,
        null);
  }

  private static void known(
      String field, List<Fork> forks, Set<String> metricNames, Set<String> pointNames) {
    for (int i = 0; i < forks.size(); i++) {
      Fork fork = forks.get(i);
      String at = field + "[" + i + "].";
      Check.that(
          pointNames.contains(fork.point()), at + "point", fork.point(), "must be one of points");
      for (Series series : fork.series()) {
        Check.that(
            metricNames.contains(series.metric()),
            at + "series.metric",
            series.metric(),
            "must be one of metrics");
      }
    }
  }

  /** The good forks of one side at one point, in the order in which they ran. */
  public List<Fork> forks(String point, Side side) {
    return forks.stream()
        .filter(f -> f.succeeded() && f.side() == side && f.point().equals(point))
        .toList();
  }

  private static Set<String> unique(String field, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      Check.that(seen.add(name), field, name, "must be unique");
    }
    return seen;
  }

  /** How the forks of the two sides were arranged in time. */
  public enum Design {
    /** Pairs of one baseline and one subject fork, in random order inside each pair. */
    INTERLEAVED_PAIRS,
    /** Not known to be interleaved: drift of the machine can pass for a difference. */
    SEPARATE
  }

  /** Whether the run came to its planned end. */
  public enum State {
    COMPLETE,
    ABORTED
  }
}
