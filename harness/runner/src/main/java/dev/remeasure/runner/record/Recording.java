package dev.remeasure.runner.record;

import dev.remeasure.claims.Version;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.runner.plan.PairSeries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The run in progress. After each fork the file is written anew, marked aborted until the end, so
 * that at any moment the disk holds a valid record of what has been measured.
 */
public final class Recording {
  private final Path path;
  private final Clock clock;
  private final Component component;
  private final Plan plan;
  private final @Nullable String note;
  private final List<Point> points;
  private final Environment environment;
  private final UUID id = UUID.randomUUID();
  private Instant startedAt;
  private final List<Fork> forks = new ArrayList<>();
  private final Map<Control.Kind, Control> controls = new EnumMap<>(Control.Kind.class);
  private final List<QualityCheck> checks = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private List<Metric> metrics;
  private boolean frozen;

  /**
   * A record with no forks.
   *
   * @param primary the benchmark's own score
   */
  public Recording(
      Path path,
      Clock clock,
      Component component,
      Plan plan,
      @Nullable String note,
      List<Point> points,
      Metric primary,
      Environment environment) {
    this.path = path;
    this.clock = clock;
    this.component = component;
    this.plan = plan;
    this.note = note;
    this.points = points;
    this.metrics = List.of(primary);
    this.environment = environment;
    this.startedAt = now();
  }

  public Environment environment() {
    return environment;
  }

  public Path path() {
    return path;
  }

  public List<Fork> forks() {
    return forks;
  }

  /** The forks of a control so far. */
  public List<Fork> forks(Control.Kind kind) {
    Control control = controls.get(kind);
    return control == null ? List.of() : control.forks();
  }

  /** Name of the primary metric. */
  public String primary() {
    return metrics.getFirst().name();
  }

  /** Whether a fork has measured the metric of that name. */
  public boolean measured(String name) {
    return forks.stream().anyMatch(fork -> fork.series(name).isPresent());
  }

  public List<String> warnings() {
    return warnings;
  }

  public List<QualityCheck> checks() {
    return checks;
  }

  /** How many forks have run, controls included: the order of the next one. */
  public int count() {
    return forks.size()
        + controls.values().stream().mapToInt(control -> control.forks().size()).sum();
  }

  /** Adds the metrics that are not among those of the record yet. */
  public void metrics(List<Metric> seen) {
    List<Metric> more = new ArrayList<>(metrics);
    seen.stream()
        .filter(each -> metrics.stream().noneMatch(m -> m.name().equals(each.name())))
        .forEach(more::add);
    metrics = List.copyOf(more);
  }

  /** Keeps the file as it is from now on: adding to the record fails. */
  public synchronized void freeze() {
    frozen = true;
  }

  public synchronized void add(PairSeries series, Fork fork) {
    if (frozen) {
      throw new CancellationException("the run was interrupted");
    }
    if (series.control() == null) {
      forks.add(fork);
    } else {
      List<Fork> longer = new ArrayList<>(forks(series.control()));
      longer.add(fork);
      controls.put(
          series.control(),
          new Control(series.control(), series.baseline(), series.subject(), longer));
    }
    save(State.ABORTED);
  }

  public void add(QualityCheck check) {
    checks.add(check);
  }

  public void warn(String warning) {
    warnings.add(warning);
  }

  /** Takes over what an interrupted run measured. */
  public void continueFrom(Run earlier) {
    startedAt = earlier.startedAt();
    forks.addAll(earlier.forks());
    earlier.controls().forEach(control -> controls.put(control.kind(), control));
    checks.addAll(earlier.checks());
    warnings.addAll(earlier.warnings());
    metrics = earlier.metrics();
  }

  /** Writes the file. */
  public synchronized void save(State state) {
    try {
      RunFiles.write(path, file(state));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write the run file " + path + ": " + e.getMessage(), e);
    }
  }

  public synchronized RunFile file(State state) {
    return new RunFile(
        RunFile.FORMAT,
        RunFile.VERSION,
        plan.claim(),
        answers(),
        plan,
        note,
        new Run(
            id,
            "remeasure " + Version.NUMBER,
            component,
            Design.INTERLEAVED_PAIRS,
            plan.seed(),
            state,
            startedAt,
            now(),
            metrics,
            points,
            forks,
            List.copyOf(controls.values()),
            checks,
            warnings,
            environment));
  }

  /** Those of the plan whose metrics were measured. */
  private List<Answer> answers() {
    List<Answer> measured =
        plan.answers().stream()
            .filter(answer -> metrics.stream().anyMatch(m -> m.name().equals(answer.metric())))
            .toList();
    return measured.isEmpty()
        ? metrics.stream()
            .map(m ->
                new Answer(
                    m.name(), m.resource(), m.statistic(), plan.answers().getFirst().grade(), null))
            .toList()
        : measured;
  }

  /** The time, no finer than a database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
