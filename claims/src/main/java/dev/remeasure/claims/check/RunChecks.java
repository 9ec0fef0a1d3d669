package dev.remeasure.claims.check;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Sample;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checks of a run's data and conditions. A failed one makes the run invalid; a warning goes
 * with the verdict and does not change it.
 */
public final class RunChecks {
  private static final List<SampleCheck> SAMPLE_CHECKS =
      List.of(
          new SpreadCheck(),
          new SlopeCheck(),
          new HalvesCheck(),
          new TrendCheck(),
          new BimodalityCheck(),
          new TimerCheck(),
          new GarbageCheck());

  private static final Finding NO_DATA =
      new Finding(
          "raw data",
          Outcome.NOT_CHECKED,
          "Only a summary is known, so neither the data nor their conditions could be checked.");

  private RunChecks() {}

  public static List<Finding> of(
      Run run, Metric metric, List<Point> points, List<Measured> judged) {
    List<Finding> findings = new ArrayList<>(sameJob(run));
    if (run.summary() != null) {
      findings.add(NO_DATA);
      return findings;
    }
    List<Sample> samples = Sample.of(run, metric, points);
    findings.add(ConditionsCheck.of(run));
    findings.add(ThrottleCheck.of(run));
    findings.add(TinyOperationCheck.of(run, samples));
    findings.add(LockCheck.of(run));
    findings.addAll(DisturbanceCheck.of(run));
    findings.add(PairsCheck.of(judged));
    SAMPLE_CHECKS.forEach(check -> findings.add(finding(check, samples)));
    findings.add(ControlCheck.aa(run, metric, points));
    findings.add(ControlCheck.strawman(run, metric, points));
    return findings;
  }

  /** What else went on while the run was made: failed forks, load, stolen time, throttling. */
  public static List<Finding> disturbances(Run run) {
    return Stream.concat(DisturbanceCheck.ofMachine(run).stream(), Stream.of(ThrottleCheck.of(run)))
        .filter(found -> found.outcome().compareTo(Outcome.WARNING) >= 0)
        .toList();
  }

  private static List<Finding> sameJob(Run run) {
    if (run.checks().isEmpty()) {
      return List.of(
          new Finding(
              "same job",
              Outcome.NOT_CHECKED,
              "Nothing was checked to show that baseline and subject do the same job."));
    }
    return run.checks().stream().map(RunChecks::finding).toList();
  }

  private static Finding finding(QualityCheck check) {
    return new Finding(
        check.name(),
        check.passed() ? Outcome.PASSED : Outcome.FAILED,
        Sentences.sentence(check.finding()));
  }

  private static Finding finding(SampleCheck check, List<Sample> samples) {
    List<Sample> able = samples.stream().filter(check::applies).toList();
    if (able.isEmpty()) {
      return new Finding(check.name(), Outcome.NOT_CHECKED, "Needs " + check.needs() + ".");
    }
    List<String> complaints =
        able.stream().map(check::complaint).flatMap(Optional::stream).toList();
    return complaints.isEmpty()
        ? new Finding(check.name(), Outcome.PASSED, check.rule())
        : new Finding(check.name(), Outcome.WARNING, String.join(" ", complaints));
  }
}
