package dev.remeasure.claims.judge;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.MatchedAnswer;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a run is asked, and what it says to that. */
sealed interface Question {

  /** The claim's part of the explanation. */
  void explain(Explanation explanation);

  Ruling ruling();

  /** What stands beside the verdict; null if no judged point has an interval. */
  @Nullable Interval headline();

  /** The judged point of which the headline's estimate is; null if there is none. */
  @Nullable Measured headlinePoint();

  static Question of(
      @Nullable Claim claim,
      Attempt attempt,
      MatchedAnswer matched,
      Run run,
      List<Measured> judged) {
    Evidence each = new Evidence(judged, Sweeping.EACH, true);
    if (claim == null) {
      return new NoClaim(each);
    }
    return switch (ClaimReader.read(claim)) {
      case NotTestable none -> new Untestable(claim, none.reason(), each);
      case Testable testable -> TestableClaim.of(claim, testable, attempt, matched, run, judged);
    };
  }

  /** The run is linked to no claim. */
  record NoClaim(Evidence evidence) implements Question {
    @Override
    public void explain(Explanation explanation) {
      explanation.add("claim", "The run is not linked to a claim.");
    }

    @Override
    public Ruling ruling() {
      return Ruling.of(Verdict.NOT_TESTABLE, "There is no claim to compare the run with.");
    }

    @Override
    public @Nullable Interval headline() {
      return evidence.headline(null);
    }

    @Override
    public @Nullable Measured headlinePoint() {
      return evidence.headlinePoint(null);
    }
  }

  /** The claim lacks what a measurement needs to be compared with. */
  record Untestable(Claim claim, String reason, Evidence evidence) implements Question {
    @Override
    public void explain(Explanation explanation) {
      explanation.claim(claim);
    }

    @Override
    public Ruling ruling() {
      return Ruling.of(Verdict.NOT_TESTABLE, reason);
    }

    @Override
    public @Nullable Interval headline() {
      return evidence.headline(null);
    }

    @Override
    public @Nullable Measured headlinePoint() {
      return evidence.headlinePoint(null);
    }
  }

  /**
   * A claim that can be tested, with what was measured of it.
   *
   * @param reading the claim with its bounds
   * @param alternatives each reading of an ambiguous claim with its bounds; empty if there is one
   */
  record TestableClaim(
      Claim claim,
      Testable testable,
      ClaimBounds reading,
      List<ClaimBounds> alternatives,
      MatchedAnswer matched,
      Evidence evidence)
      implements Question {

    static TestableClaim of(
        Claim claim,
        Testable testable,
        Attempt attempt,
        MatchedAnswer matched,
        Run run,
        List<Measured> judged) {
      double margin = Bounds.margin(attempt.plan(), matched.answer().grade());
      return new TestableClaim(
          claim,
          testable,
          Bounds.of(testable.range(), claim, margin),
          testable.ambiguous()
              ? testable.readings().stream().map(r -> Bounds.of(r, claim, margin)).toList()
              : List.of(),
          matched,
          new Evidence(
              judged, testable.sweeping(), run.points().stream().anyMatch(Point::claimedBest)));
    }

    @Override
    public void explain(Explanation explanation) {
      explanation.claim(claim);
      explanation.reading(reading, testable);
      explanation.bounds(reading);
    }

    @Override
    public Ruling ruling() {
      if (!matched.matches()) {
        boolean quality =
            claim.resource().equals(Resource.QUALITY)
                && !matched.answer().resource().equals(Resource.QUALITY);
        return quality
            ? Ruling.of(
                Verdict.NOT_TESTABLE,
                "The claim is about quality ("
                    + claim.metric()
                    + "), which this run did not measure.")
            : Ruling.of(Verdict.NOT_COMPARABLE, matched.sentence());
      }
      Answer answer = matched.answer();
      Grade grade = answer.grade();
      if (!grade.sized()) {
        return Ruling.of(
            Verdict.NOT_COMPARABLE,
            Rules.mechanism(reading, evidence.ends(reading)),
            "The answer is graded "
                + grade.words()
                + ", "
                + grade.meaning()
                + ": it can show a direction but no size.");
      }
      String bare = summarised();
      if (bare != null) {
        return Ruling.of(Verdict.INCONCLUSIVE, bare);
      }
      if (evidence.points().stream().noneMatch(Measured::enough)) {
        return Ruling.of(
            Verdict.INCONCLUSIVE,
            Objects.requireNonNullElse(
                unusable(),
                "Fewer than "
                    + Measured.FEWEST_FORKS
                    + " forks of a side gave a figure, too few to see how much they vary."));
      }
      return testable.merged() || !testable.ambiguous() ? evidence.ruling(reading) : separately();
    }

    @Override
    public @Nullable Interval headline() {
      return evidence.headline(reading);
    }

    @Override
    public @Nullable Measured headlinePoint() {
      return evidence.headlinePoint(reading);
    }

    /** Why a summary decides nothing; null if it can, or the raw data are known. */
    private @Nullable String summarised() {
      Measured first = evidence.points().getFirst();
      return first.summarised() ? SummaryWords.unusable(first) : null;
    }

    /** Why not a single judged point has a figure; null if one has. */
    private @Nullable String unusable() {
      Measured first = evidence.points().getFirst();
      boolean none =
          evidence.points().stream()
              .allMatch(
                  point -> point.result() instanceof Measured.Unestimated && point.forks() == 0);
      return none ? first.reason() : null;
    }

    /** Readings too far apart to merge decide if they agree. */
    private Ruling separately() {
      Ruling first = evidence.ruling(reading);
      boolean agree = scored().stream().allMatch(s -> s.verdict() == first.verdict());
      return agree
          ? first
          : Ruling.of(
              Verdict.INCONCLUSIVE,
              "The wording leaves it open: its readings lead to different verdicts, and none is"
                  + " recorded as the one that was meant.");
    }

    /** The verdict under each reading by itself; empty unless sizes are judged. */
    List<ScoredReading> scored() {
      return matched.matches() && matched.answer().grade().sized()
          ? alternatives.stream().map(this::scored).toList()
          : List.of();
    }

    private ScoredReading scored(ClaimBounds alternative) {
      Ruling ruling = evidence.ruling(alternative);
      return new ScoredReading(alternative, ruling.verdict(), ruling.sub());
    }
  }
}
