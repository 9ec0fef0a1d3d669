package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A claim with attempts at it that are really judged, on made-up measurements. */
final class MadeUpClaim {
  private static final double NARROW = 0.01;

  private final Paper paper;
  private final Claim claim;
  private final LongSupplier numbers;
  private final Map<UUID, Run> runs;
  private final List<JudgedAttempt> attempts = new ArrayList<>();

  MadeUpClaim(Paper paper, Claim claim, LongSupplier numbers, Map<UUID, Run> runs) {
    this.paper = paper;
    this.claim = claim;
    this.numbers = numbers;
    this.runs = runs;
  }

  Standing standing() {
    return Standing.of(paper, claim, 1, attempts);
  }

  /** An attempt with a plan that its run keeps, at these mean times. */
  MadeUpClaim planned(Grade grade, double baseline, double subject) {
    return planned(grade, MadeUpRuns.timed(baseline, subject, NARROW));
  }

  MadeUpClaim planned(Grade grade, RunFixture run) {
    return attempt(answers(run.build(), grade), run, true, null);
  }

  MadeUpClaim planned(List<Answer> answers, RunFixture run) {
    return attempt(answers, run, true, null);
  }

  /** An attempt without a plan. */
  MadeUpClaim explored(Grade grade, double baseline, double subject) {
    return explored(grade, MadeUpRuns.timed(baseline, subject, NARROW));
  }

  MadeUpClaim explored(Grade grade, RunFixture run) {
    return attempt(answers(run.build(), grade), run, false, null);
  }

  /** A planned attempt that was taken back. */
  MadeUpClaim retracted(Grade grade, double baseline, double subject) {
    RunFixture run = MadeUpRuns.timed(baseline, subject, NARROW);
    return attempt(
        answers(run.build(), grade),
        run,
        true,
        new Retraction("the wrong jar", "Ada", Ledgers.AT.minusSeconds(60)));
  }

  private MadeUpClaim attempt(
      List<Answer> answers, RunFixture made, boolean planned, @Nullable Retraction retraction) {
    long number = numbers.getAsLong();
    Run run = MadeUpRuns.in(made.build(), number);
    runs.put(run.id(), run);
    attempts.add(
        judged(
            number, claim, answers, planned ? plan(claim, answers, run) : null, retraction, run));
    return this;
  }

  static JudgedAttempt judged(
      long number,
      @Nullable Claim claim,
      List<Answer> answers,
      @Nullable Plan plan,
      @Nullable Retraction retraction,
      Run run) {
    Attempt attempt =
        new Attempt(
            number,
            claim == null ? null : claim.id(),
            claim == null ? null : 1,
            run.id(),
            answers,
            plan,
            null,
            false,
            retraction == null ? List.of() : List.of(retraction),
            Ledgers.AT.minusSeconds(3600 * (20 - Math.min(number, 19))),
            null,
            plan == null ? null : plan.hash(),
            CanonicalRun.hash(run),
            "0".repeat(64));
    return new JudgedAttempt(
        attempt,
        new Comparison(
            number, Judge.RULES, Ledgers.AT.minusSeconds(60), Judge.judge(claim, attempt, run)),
        Outline.of(run));
  }

  private static List<Answer> answers(Run run, Grade grade) {
    return run.metrics().stream()
        .map(
            metric -> new Answer(metric.name(), metric.resource(), metric.statistic(), grade, null))
        .toList();
  }

  private static Plan plan(Claim claim, List<Answer> answers, Run run) {
    double margin = answers.getFirst().grade().margin();
    PlannedReading reading =
        ClaimReader.read(claim) instanceof Testable testable
            ? Judge.planned(Bounds.of(testable.range(), claim, margin))
            : null;
    return new Plan(
        claim.id(),
        1,
        reading,
        answers,
        run.component().baseline(),
        run.component().subject(),
        run.points().stream().map(Point::name).toList(),
        new Protocol("short", 5, 5, 0, Duration.ZERO, 1, Duration.ofSeconds(1), false, true),
        List.of(),
        42L,
        margin,
        0.1,
        RunFixture.STARTED.minusSeconds(60));
  }
}
