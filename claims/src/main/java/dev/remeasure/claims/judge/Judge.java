package dev.remeasure.claims.judge;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.check.ConditionGap;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.check.PlanCheck;
import dev.remeasure.claims.check.RunChecks;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Question.TestableClaim;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.JudgedPoints;
import dev.remeasure.claims.measure.MatchedAnswer;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measurement;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a run with a claim. A pure function: the same input gives the same judgement. */
public final class Judge {
  /** Version of the rules; it changes whenever a judgement could. */
  public static final String RULES = "2";

  private Judge() {}

  /**
   * Judges each answer of the attempt.
   *
   * @param claim null for a run that is linked to none
   */
  public static Judged judge(@Nullable Claim claim, Attempt attempt, Run run) {
    MatchedAnswer own = own(claim, attempt, run);
    Judgement headline = judge(claim, attempt, own, run, run.metrics());
    List<Judgement> beside =
        answers(claim, attempt, run).stream()
            .filter(answer -> !answer.answer().equals(own.answer()))
            .map(answer -> judge(claim, attempt, answer, run, List.of(answer.metric())))
            .toList();
    return new Judged(headline, beside);
  }

  /** The claim as the judge reads it for this attempt; null if it cannot be tested. */
  public static @Nullable ClaimBounds reading(@Nullable Claim claim, Attempt attempt, Run run) {
    return claim != null && ClaimReader.read(claim) instanceof Testable testable
        ? Bounds.of(
            testable.range(),
            claim,
            Bounds.margin(attempt.plan(), own(claim, attempt, run).answer().grade()))
        : null;
  }

  /**
   * Every metric of a run at every point, compared with no claim.
   *
   * @param metric the one whose intervals are to hold at all points together, as they must where a
   *     claim is about the whole sweep
   */
  public static List<Measured> measured(Run run, String metric) {
    return measure(run, run.metrics(), metric, run.points());
  }

  /** The claim as a plan states its reading; null if there is no claim, or it cannot be tested. */
  public static @Nullable PlannedReading planned(@Nullable Claim claim, double margin) {
    return claim != null && ClaimReader.read(claim) instanceof Testable testable
        ? planned(Bounds.of(testable.range(), claim, margin))
        : null;
  }

  /** A reading as a plan states it. */
  public static PlannedReading planned(ClaimBounds reading) {
    return new PlannedReading(reading.words(), reading.a(), reading.b(), reading.intent().words());
  }

  /** The claim's own answer: the nearest of those that match it, else the first. */
  private static MatchedAnswer own(@Nullable Claim claim, Attempt attempt, Run run) {
    List<MatchedAnswer> all = answers(claim, attempt, run);
    return all.stream()
        .filter(MatchedAnswer::matches)
        .min(Comparator.comparing(MatchedAnswer::answer, Answer.BEST))
        .orElse(all.getFirst());
  }

  private static List<MatchedAnswer> answers(@Nullable Claim claim, Attempt attempt, Run run) {
    List<MatchedAnswer> matched = new ArrayList<>();
    for (Answer answer : attempt.answers()) {
      run.metrics().stream()
          .filter(metric -> metric.name().equals(answer.metric()))
          .findFirst()
          .ifPresent(metric -> matched.add(MatchedAnswer.of(claim, answer, metric)));
    }
    if (matched.isEmpty()) {
      // The log refuses answers of metrics that were not measured; older rows may have them.
      Metric primary = run.metrics().getFirst();
      Answer first = attempt.answers().getFirst();
      matched.add(
          new MatchedAnswer(
              first,
              primary,
              "The attempt names "
                  + first.metric()
                  + ", which the run did not measure; "
                  + primary.name()
                  + " is shown instead."));
    }
    return matched;
  }

  private static Judgement judge(
      @Nullable Claim claim, Attempt attempt, MatchedAnswer matched, Run run, List<Metric> shown) {
    List<Point> points = JudgedPoints.of(claim, run);
    List<Measured> measured = measure(run, shown, matched.metric().name(), points);
    List<Measured> judged = measured.stream().filter(Measured::judged).toList();
    Question question = Question.of(claim, attempt, matched, run, judged);
    TestableClaim testable = question instanceof TestableClaim one ? one : null;
    List<Finding> findings = new ArrayList<>(RunChecks.of(run, matched.metric(), points, judged));
    findings.add(
        PlanCheck.of(
            claim, attempt, run, testable == null ? null : planned(testable.reading()), judged));

    Ruling ruling = ruling(question, findings);
    boolean invalid = ruling.verdict() == Verdict.INVALID_RUN;
    Set<Flag> flags = Flags.of(attempt, run, matched, testable, findings, ruling);
    String hint = testable == null || invalid ? null : PowerHint.sentence(ruling, testable, judged);

    Explanation explanation = new Explanation();
    explanation.answer(ruling, flags, attempt, testable == null ? null : testable.reading());
    question.explain(explanation);
    explanation.add("metric", matched.sentence());
    Double retained =
        testable == null
            ? null
            : SweepRules.retained(testable.evidence(), testable.reading(), ruling);
    explanation.summary(run.summary());
    if (!invalid) {
      judged.forEach(one -> explanation.measured(one, retained));
    }
    if (testable != null && !invalid) {
      explanation.sweep(testable);
      explanation.readings(testable.scored());
    }
    explanation.rule(ruling);
    if (claim != null && ruling.verdict().decided()) {
      explanation.add("conditions", ConditionGap.of(claim, run).sentence());
    }
    flags.forEach(explanation::flag);
    explanation.findings(findings);
    if (hint != null) {
      explanation.add("power", hint);
    }
    Measured point = invalid ? null : question.headlinePoint();
    return new Judgement(
        matched.answer(),
        ruling.verdict(),
        ruling.sub(),
        flags,
        testable == null ? null : testable.reading(),
        testable == null || invalid ? List.of() : testable.scored(),
        invalid ? null : question.headline(),
        point == null ? null : point.point(),
        testable == null || invalid ? null : testable.evidence().nothing(),
        measured,
        testable == null || invalid ? null : testable.evidence().sweep(testable.reading()),
        findings,
        retained,
        hint,
        explanation.steps());
  }

  private static Ruling ruling(Question question, List<Finding> findings) {
    List<String> failures =
        findings.stream()
            .filter(finding -> finding.outcome() == Outcome.FAILED)
            .map(Finding::sentence)
            .toList();
    return failures.isEmpty()
        ? question.ruling()
        : Ruling.of(Verdict.INVALID_RUN, String.join(" ", failures));
  }

  /** Every metric at every point; those that decide at the level of the whole sweep. */
  private static List<Measured> measure(
      Run run, List<Metric> metrics, String judged, List<Point> points) {
    List<Measured> measured = new ArrayList<>();
    for (Metric metric : metrics) {
      for (Point point : run.points()) {
        boolean decides = metric.name().equals(judged) && points.contains(point);
        double level = JudgedPoints.level(decides ? points.size() : 1);
        measured.add(Measurement.of(run, metric, point, decides, level));
      }
    }
    return measured;
  }
}
