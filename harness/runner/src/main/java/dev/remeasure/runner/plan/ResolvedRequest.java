package dev.remeasure.runner.plan;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.bounds.Precision;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.component.Components;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.fork.JvmSettings;
import dev.remeasure.runner.fork.Quantity;
import dev.remeasure.runner.jmh.BenchmarkPath;
import dev.remeasure.runner.project.Build;
import dev.remeasure.runner.request.MeasurementRequest;
import dev.remeasure.runner.request.Option;
import dev.remeasure.runner.request.Place;
import dev.remeasure.runner.request.Purpose;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request whose benchmarks, parameters and counters have been found.
 *
 * @param path of the baseline and the controls
 * @param subjectPath of the subject; the same unless it is elsewhere
 * @param series the comparison at each point, then the controls at each point
 * @param quantities what JMH's counters measure
 * @param mode of every fork, so that controls are run in the sides' mode
 */
public record ResolvedRequest(
    MeasurementRequest request,
    BenchmarkPath path,
    BenchmarkPath subjectPath,
    FoundComponent found,
    List<Point> points,
    List<PairSeries> series,
    List<Quantity> quantities,
    JmhMode mode,
    SideDifferences differences) {

  /**
   * Finds what the request names.
   *
   * @param build makes the jars of commits
   * @throws InvalidValue if it is not there
   */
  public static ResolvedRequest of(MeasurementRequest request, Build build) throws IOException {
    Place baseline = request.benchmarks().baselinePlace();
    Place subject = request.benchmarks().subjectPlace();
    BenchmarkPath path = path(baseline, build);
    BenchmarkPath subjectPath = subject.equals(baseline) ? path : path(subject, build);
    Components components = new Components(path);
    Components subjects = subject.equals(baseline) ? components : new Components(subjectPath);
    FoundComponent chosen = ComponentChoice.of(request, components, subjects);
    SideDifferences differences = SideDifferences.of(request, chosen);
    FoundComponent found =
        differences.parts().isEmpty() ? chosen : chosen.described(differences.sentence());
    List<Point> points = Sweep.points(request.parameters(), found);
    List<Quantity> quantities = new ArrayList<>(found.quantities());
    quantities.addAll(request.counters());
    List<PairSeries> series = PairSeriesFactory.of(request, components, found, points);
    differences.check(found, series);
    return new ResolvedRequest(
        request,
        path,
        subjectPath,
        found,
        points,
        series,
        quantities,
        mode(request, found),
        differences);
  }

  /**
   * The benchmarks of both sides' jars, by name.
   *
   * @return with whether both sides have it
   */
  public static SortedMap<String, Boolean> benchmarks(MeasurementRequest request, Build build)
      throws IOException {
    SortedMap<String, Boolean> both = new TreeMap<>();
    for (Place place :
        List.of(request.benchmarks().baselinePlace(), request.benchmarks().subjectPlace())) {
      path(place, build)
          .forks()
          .benchmarks()
          .forEach(benchmark -> both.merge(benchmark.name(), false, (first, second) -> true));
    }
    return both;
  }

  private static BenchmarkPath path(Place place, Build build) throws IOException {
    if (place.commit() != null) {
      return BenchmarkPath.of(build.jar(place.commit()), place.classPath());
    }
    return place.jar() == null
        ? BenchmarkPath.own()
        : BenchmarkPath.of(place.jar(), place.classPath());
  }

  /** The benchmark's own score. */
  public Metric primary() {
    return Metric.ofScore(mode.label());
  }

  /** The JVM of a side's forks, as asked for or else as annotated. */
  public JvmSettings jvm(Side side) {
    return side == Side.BASELINE
        ? request.forks().jvm().orElse(found.baseline().jvm())
        : request.subjectForks().jvm().orElse(found.subject().jvm());
  }

  public BenchmarkPath path(Side side) {
    return side == Side.BASELINE ? path : subjectPath;
  }

  /** Id of the claim that is to be answered. */
  public Optional<String> claim() {
    Optional<String> claim =
        Optional.ofNullable(request.purpose().claim()).or(() -> Optional.ofNullable(found.claim()));
    claim.ifPresent(id -> Claim.checkId("claim", id));
    return claim;
  }

  /**
   * Which metric is to answer the claim.
   *
   * @param claim null if there is none or it is not known here
   * @throws InvalidValue if a metric is named that will not be measured
   */
  public AnsweringMetric answer(@Nullable Claim claim) {
    String given = request.purpose().metric();
    return AnsweringMetric.of(
        given == null ? "metric of " + found.component().name() : Option.METRIC.toString(),
        given == null ? found.metric() : given,
        answers(),
        claim);
  }

  /** What each metric says about a claim, in the order in which they are measured. */
  private List<Answer> answers() {
    Grade grade = Objects.requireNonNullElse(request.purpose().grade(), found.grade());
    return ForkMetrics.planned(mode, quantities, request.meters()).stream()
        .map(metric -> answer(metric, grade))
        .toList();
  }

  private Answer answer(Metric metric, Grade grade) {
    Quantity declared =
        quantities.stream()
            .filter(quantity -> quantity.name().equals(metric.name()))
            .findFirst()
            .orElse(null);
    return new Answer(
        metric.name(),
        declared == null || declared.answers() == null ? metric.resource() : declared.answers(),
        metric.statistic(),
        declared == null || declared.grade() == null ? grade : declared.grade(),
        declared == null ? null : declared.because());
  }

  /** The answers of a plan: that of the metric which decides comes first. */
  private List<Answer> planned(AnsweringMetric deciding, @Nullable Claim claim) {
    List<Answer> planned = new ArrayList<>();
    for (Answer answer : answers()) {
      if (!answer.metric().equals(deciding.metric())) {
        planned.add(answer);
        continue;
      }
      // Where a person names it, a figure of time answers for another of time.
      if (claim != null
          && deciding.chosen()
          && Resource.bothOfTime(claim.resource(), answer.resource())) {
        planned.addFirst(
            new Answer(
                answer.metric(),
                claim.resource(),
                answer.statistic(),
                answer.grade(),
                answer.reason()));
      } else {
        planned.addFirst(answer);
      }
    }
    return planned;
  }

  /**
   * The plan, made now.
   *
   * @param known the claim; null if there is none or it is not known here
   */
  public Plan plan(Instant now, AnsweringMetric answer, @Nullable KnownClaim known) {
    Purpose purpose = request.purpose();
    Claim claim = known == null ? null : known.claim();
    List<Answer> answers = planned(answer, claim);
    Grade grade = answers.getFirst().grade();
    double margin = Objects.requireNonNullElse(purpose.margin(), grade.margin());
    Long seed = request.seed();
    return new Plan(
        claim().orElse(null),
        known == null ? null : Integer.valueOf(known.revision()),
        Judge.planned(claim, margin),
        answers,
        found.baseline().name(),
        found.subject().name(),
        points.stream().map(Point::name).toList(),
        request.protocol(),
        request.words(),
        seed == null ? new SecureRandom().nextInt() : seed,
        margin,
        Precision.of(claim, margin),
        now.truncatedTo(ChronoUnit.MILLIS));
  }

  private static JmhMode mode(MeasurementRequest request, FoundComponent found) {
    JmhMode asked = request.forks().mode();
    if (asked != null) {
      return asked;
    }
    List<JmhMode> modes = found.baseline().modes();
    Check.that(
        modes.size() == 1, "mode", labels(modes), "must be one: choose it with " + Option.MODE);
    Check.that(
        modes.equals(found.subject().modes()),
        "mode",
        labels(found.subject().modes()),
        "of the subject must be the baseline's ("
            + labels(modes)
            + "): choose one with "
            + Option.MODE);
    return modes.getFirst();
  }

  private static String labels(List<JmhMode> modes) {
    return modes.stream().map(JmhMode::label).collect(Collectors.joining(", "));
  }
}
