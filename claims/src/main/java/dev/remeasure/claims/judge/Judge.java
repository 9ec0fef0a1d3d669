package dev.remeasure.claims.judge;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.check.PlanCheck;
import dev.remeasure.claims.check.RunChecks;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.JudgedPoints;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measurement;
import dev.remeasure.claims.measure.MetricChoice;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a run against a claim. A pure function: the same input gives the same judgement. */
public final class Judge {
  /** Version of the rules; it changes whenever a judgement could. */
  public static final String RULES = "1";

  private Judge() {}

  /** Judges the run; {@code claim} is null for a run that is held against none. */
  public static Judgement judge(@Nullable Claim claim, Attempt attempt, Run run) {
    MetricChoice choice = MetricChoice.of(claim, attempt, run);
    List<Point> points = JudgedPoints.of(claim, run);
    List<Measured> measured = measure(run, choice.metric().name(), points);
    List<Measured> judged = measured.stream().filter(Measured::judged).toList();
    List<Finding> findings = new ArrayList<>(RunChecks.of(run, choice.metric(), points, judged));
    findings.add(PlanCheck.of(attempt, run, choice, judged));
    ClaimReading claimReading =
        claim == null
            ? new NotTestable("The run is held against no claim.")
            : ClaimReader.read(claim);

    Explanation explanation = new Explanation();
    explanation.claim(claim);
    TestableClaim held =
        claim != null && claimReading instanceof Testable testable
            ? TestableClaim.of(claim, testable, attempt, run, choice, judged)
            : null;
    if (held != null) {
      held.explainClaim(explanation);
    }
    explanation.add("metric", choice.sentence());
    judged.forEach(explanation::measured);
    if (held != null) {
      held.explainSweep(explanation);
    }

    Ruling ruling = ruling(claimReading, held, findings);
    explanation.rule(ruling);
    Set<Flag> flags = Flags.of(attempt, run, choice, claimReading, held, findings, ruling);
    flags.forEach(explanation::flag);
    explanation.findings(findings);
    String hint =
        held == null
            ? null
            : PowerHint.of(ruling, held.reading(), judged).map(PowerHint::sentence).orElse(null);
    if (hint != null) {
      explanation.add("power", hint);
    }
    boolean invalid = ruling.verdict() == Verdict.INVALID_RUN;
    return new Judgement(
        ruling.verdict(),
        ruling.subCode(),
        flags,
        held == null ? null : held.reading(),
        held == null || invalid ? List.of() : held.scored(),
        invalid ? null : headline(held, judged),
        measured,
        held == null || invalid ? null : held.evidence().sweep(held.reading()),
        findings,
        ruling.verdict() == Verdict.PARTIAL && held != null ? held.retained() : null,
        hint,
        explanation.steps());
  }

  /** The claim as the judge reads it for this attempt; null if it cannot be tested. */
  public static @Nullable ClaimBounds reading(@Nullable Claim claim, Attempt attempt) {
    return claim != null && ClaimReader.read(claim) instanceof Testable testable
        ? Bounds.of(testable.range(), claim.qualifier(), Bounds.margin(attempt))
        : null;
  }

  /**
   * Every metric of a run at every point, held against no claim.
   *
   * @param metric the one whose intervals are to hold at all points together, as they must where a
   *     claim is about the whole sweep
   */
  public static List<Measured> measured(Run run, String metric) {
    return measure(run, metric, run.points());
  }

  private static Ruling ruling(
      ClaimReading reading, @Nullable TestableClaim held, List<Finding> findings) {
    List<String> failures =
        findings.stream()
            .filter(finding -> finding.outcome() == Outcome.FAILED)
            .map(Finding::sentence)
            .toList();
    if (!failures.isEmpty()) {
      return Ruling.of(Verdict.INVALID_RUN, String.join(" ", failures));
    }
    if (held == null) {
      return Ruling.of(
          Verdict.NOT_TESTABLE, reading instanceof NotTestable none ? none.reason() : "");
    }
    return held.ruling();
  }

  private static @Nullable Interval headline(@Nullable TestableClaim held, List<Measured> judged) {
    return held == null
        ? new Evidence(judged, false, true, false).headline(null)
        : held.evidence().headline(held.reading());
  }

  /** Every metric at every point; those that decide at the level of the whole sweep. */
  private static List<Measured> measure(Run run, String judged, List<Point> points) {
    List<Measured> measured = new ArrayList<>();
    for (Metric metric : run.metrics()) {
      Measurement measurement = Measurement.of(run, metric);
      for (Point point : run.points()) {
        boolean decides = metric.name().equals(judged) && points.contains(point);
        double level = JudgedPoints.level(decides ? points.size() : 1);
        measured.add(measurement.at(point, decides, level));
      }
    }
    return measured;
  }
}
