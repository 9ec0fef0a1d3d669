package dev.remeasure.claims.judge;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.MetricChoice;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that can be tested, with what was measured of it.
 *
 * @param reading the claim with its bounds
 * @param alternatives each reading of an ambiguous claim with its bounds; empty if there is one
 * @param qualityMissing whether the claim is about quality and the run measured none
 */
record TestableClaim(
    Claim claim,
    Testable testable,
    ClaimBounds reading,
    List<ClaimBounds> alternatives,
    Grade grade,
    MetricChoice choice,
    boolean qualityMissing,
    Evidence evidence) {

  static TestableClaim of(
      Claim claim,
      Testable testable,
      Attempt attempt,
      Run run,
      MetricChoice choice,
      List<Measured> judged) {
    double margin = Bounds.margin(attempt);
    Qualifier qualifier = claim.qualifier();
    return new TestableClaim(
        claim,
        testable,
        Bounds.of(testable.range(), qualifier, margin),
        testable.ambiguous()
            ? testable.readings().stream().map(r -> Bounds.of(r, qualifier, margin)).toList()
            : List.of(),
        attempt.grade(),
        choice,
        claim.resource().equals("quality") && choice.differs(),
        new Evidence(
            judged,
            testable.best(),
            run.points().stream().anyMatch(Point::claimedBest),
            qualifier == Qualifier.RANGE));
  }

  void explainClaim(Explanation explanation) {
    explanation.reading(reading, testable);
    explanation.bounds(reading);
  }

  void explainSweep(Explanation explanation) {
    SweepSummary sweep = evidence.sweep(reading);
    if (sweep != null) {
      explanation.sweep(sweep, reading, evidence.best());
    }
    explanation.readings(scored());
  }

  Ruling ruling() {
    if (qualityMissing) {
      return Ruling.of(
          Verdict.NOT_TESTABLE,
          "The claim is about quality (" + claim.metric() + "), which this run did not measure.");
    }
    if (grade == Grade.MECHANISM || grade == Grade.SIMULATION) {
      return Ruling.of(
          Verdict.NOT_COMPARABLE,
          Rules.mechanism(reading, evidence.ends(reading)),
          "The attempt is graded "
              + grade
              + " ("
              + grade.meaning()
              + "), so that it can show a direction and no size.");
    }
    if (choice.differs()) {
      return Ruling.of(Verdict.NOT_COMPARABLE, choice.sentence());
    }
    if (evidence.points().stream().allMatch(point -> point.forks() < Evidence.FEWEST_FORKS)) {
      return Ruling.of(
          Verdict.INCONCLUSIVE,
          "Fewer than "
              + Evidence.FEWEST_FORKS
              + " forks of a side were measured, too few to see"
              + " how much they vary.");
    }
    return testable.merged() || !testable.ambiguous() ? evidence.ruling(reading) : separately();
  }

  /** Readings too far apart to merge: they decide if they agree, or if a person chose one. */
  private Ruling separately() {
    Ruling first = evidence.ruling(reading);
    boolean agree = scored().stream().allMatch(s -> s.verdict() == first.verdict());
    return agree || testable.recorded()
        ? first
        : Ruling.of(
            Verdict.INCONCLUSIVE,
            "The readings of the claim come to different verdicts, and none is recorded as the"
                + " one that was meant.");
  }

  /** What each reading would come to by itself; empty unless sizes are judged. */
  List<ScoredReading> scored() {
    boolean sized = grade == Grade.EXACT || grade == Grade.CLOSE;
    return sized && !choice.differs()
        ? alternatives.stream().map(this::scored).toList()
        : List.of();
  }

  private ScoredReading scored(ClaimBounds alternative) {
    Ruling ruling = evidence.ruling(alternative);
    return new ScoredReading(alternative, ruling.verdict(), ruling.subCode());
  }

  /** Share of the claimed effect that is left, ln S / ln a. */
  @Nullable Double retained() {
    Interval headline = evidence.headline(reading);
    double a = OrientedBounds.of(reading).a();
    if (headline == null || a <= 1) {
      return null;
    }
    double log = Math.log(headline.estimate());
    return (reading.inverted() ? -log : log) / Math.log(a);
  }
}
