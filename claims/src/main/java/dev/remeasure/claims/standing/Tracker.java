package dev.remeasure.claims.standing;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.claims.run.Runs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Logs run files, judges them, and says where each claim stands. */
public final class Tracker {
  private final Papers papers;
  private final Claims claims;
  private final Attempts attempts;
  private final Comparisons comparisons;
  private final Judgements judgements;
  private final Clock clock;

  public Tracker(
      Papers papers,
      Claims claims,
      Attempts attempts,
      Runs runs,
      Comparisons comparisons,
      Clock clock) {
    this.papers = papers;
    this.claims = claims;
    this.attempts = attempts;
    this.comparisons = comparisons;
    this.judgements = new Judgements(claims, runs, comparisons, clock);
    this.clock = clock;
  }

  /**
   * Logs the attempt a run file records and judges it.
   *
   * @param contentHash SHA-256 of the file's bytes
   * @throws InvalidValue if the file names a claim that is not recorded, or another run with the
   *     run's id is stored
   */
  public LoggedAttempt log(RunFile file, String contentHash) {
    Optional<Attempt> earlier = attempts.withContent(contentHash);
    if (earlier.isPresent()) {
      return new LoggedAttempt(earlier.get(), judged(earlier.get()).comparison(), true);
    }
    Plan plan = file.plan();
    Attempt attempt =
        attempts.log(
            new Attempt(
                0,
                file.claim(),
                file.claim() == null ? null : Integer.valueOf(tested(file.claim(), plan)),
                file.run().id(),
                file.answers(),
                plan,
                file.note(),
                false,
                null,
                clock.instant(),
                plan == null ? null : plan.hash(),
                CanonicalRun.hash(file.run()),
                contentHash),
            file.run());
    Comparison comparison = judgements.make(attempt, file.run());
    comparisons.add(comparison);
    return new LoggedAttempt(attempt, comparison, false);
  }

  /**
   * Takes an attempt back: it stays in the log and counts for nothing.
   *
   * @throws InvalidValue if it is not in the log, or was taken back before
   */
  public Attempt retract(long number, String reason, String by) {
    return attempts.retract(number, new Retraction(reason, by, clock.instant()));
  }

  /**
   * Carries an attempt over to the newest revision of its claim, where it is exploratory, and
   * judges it there.
   *
   * @throws InvalidValue if it is not in the log, was taken back or is at that revision already, or
   *     if its claim is not recorded
   */
  public JudgedAttempt carry(long number) {
    Attempt attempt =
        attempts
            .find(number)
            .orElseThrow(() ->
                new InvalidValue("attempt", Long.toString(number), "must be a logged attempt"));
    Check.that(attempt.retraction() == null, "attempt", number, "must not have been taken back");
    int newest = revisions(attempt.claim()).getLast().number();
    Check.that(
        !Objects.equals(attempt.revision(), newest),
        "attempt",
        number,
        "must be at an earlier revision than the claim's newest, " + newest);
    Attempt carried = attempts.carry(number, newest, clock.instant());
    comparisons.add(judgements.make(carried));
    return judged(carried);
  }

  /**
   * Judges what today's rules have not judged as it is now; old comparisons stay. To be called at
   * the start, when the program may be newer than what it stored.
   *
   * @return how many attempts were judged
   */
  public int rejudgeOutdated() {
    Map<Long, Comparison> newest =
        comparisons.latest().stream()
            .collect(Collectors.toMap(Comparison::attempt, Function.identity()));
    int judged = 0;
    for (Attempt attempt : attempts.all()) {
      Comparison stored = newest.get(attempt.number());
      Comparison today = stored != null && stored.rules().equals(Judge.RULES) ? stored : null;
      // One that was carried may have been stopped before it was judged there.
      if (today == null || attempt.carried()) {
        Comparison made = judgements.make(attempt);
        if (today == null || !made.judged().equals(today.judged())) {
          comparisons.add(made);
          judged++;
        }
      }
    }
    return judged;
  }

  /** Every verdict that is another one than an earlier comparison's, by attempt. */
  public List<VerdictChange> verdictChanges() {
    Map<Long, List<Comparison>> rejudged =
        comparisons.rejudged().stream().collect(Collectors.groupingBy(Comparison::attempt));
    return attempts.all().stream()
        .flatMap(attempt ->
            VerdictChange.of(attempt, rejudged.getOrDefault(attempt.number(), List.of())).stream())
        .toList();
  }

  /** The attempt with its newest comparison. */
  public JudgedAttempt judged(Attempt attempt) {
    return judgements.of(List.of(attempt)).getFirst();
  }

  /** The attempt of that number with its newest comparison. */
  public Optional<JudgedAttempt> judged(long number) {
    return attempts.find(number).map(this::judged);
  }

  /** These few attempts, each with its newest comparison. */
  public List<JudgedAttempt> judged(List<Attempt> few) {
    return judgements.of(few);
  }

  /** Where each claim stands, in the catalog's order. */
  public List<Standing> standings() {
    return standings(
        claims.all(),
        judgements.all(
            attempts.all().stream().filter(attempt -> attempt.claim() != null).toList()));
  }

  /** Where the claims of one paper stand, in the order in which they were recorded. */
  public List<Standing> standingsOf(String paper) {
    List<Recorded<Claim>> own = claims.ofPaper(paper);
    return standings(
        own,
        judgements.of(attempts.ofClaims(own.stream().map(claim -> claim.value().id()).toList())));
  }

  private List<Standing> standings(List<Recorded<Claim>> asked, List<JudgedAttempt> tries) {
    Map<String, List<JudgedAttempt>> byClaim =
        tries.stream().collect(Collectors.groupingBy(one -> requireNonNull(one.attempt().claim())));
    Map<String, Paper> byKey =
        papers.all().stream()
            .map(Recorded::value)
            .collect(Collectors.toMap(Paper::key, Function.identity()));
    Map<String, Revision> revisions = claims.newest();
    return asked.stream()
        .map(Recorded::value)
        // What is removed or added while this reads is not there yet, or no longer.
        .filter(claim -> byKey.containsKey(claim.paper()) && revisions.containsKey(claim.id()))
        .map(claim ->
            Standing.of(
                requireNonNull(byKey.get(claim.paper())),
                claim,
                requireNonNull(revisions.get(claim.id())).number(),
                byClaim.getOrDefault(claim.id(), List.of())))
        .toList();
  }

  /** Where one claim stands. */
  public Optional<Standing> standing(String claimId) {
    return claims
        .find(claimId)
        .map(Recorded::value)
        .map(claim ->
            Standing.of(
                papers.find(claim.paper()).orElseThrow().value(),
                claim,
                revisions(claimId).getLast().number(),
                judgements.of(attempts.ofClaim(claimId))));
  }

  /** The attempts at no claim or at one that is no longer recorded, oldest first. */
  public List<JudgedAttempt> loose() {
    Set<String> recorded = claims.newest().keySet();
    return judgements.of(
        attempts.all().stream()
            .filter(attempt -> attempt.claim() == null || !recorded.contains(attempt.claim()))
            .toList());
  }

  /** The revision that a run tested: the one it was planned for, else the newest. */
  private int tested(String claim, @Nullable Plan plan) {
    List<Revision> revisions = revisions(claim);
    return revisions.stream()
        .map(Revision::number)
        .filter(number ->
            plan != null && claim.equals(plan.claim()) && Objects.equals(plan.revision(), number))
        .findFirst()
        .orElse(revisions.getLast().number());
  }

  private List<Revision> revisions(@Nullable String claim) {
    Check.that(
        claim != null && claims.find(claim).isPresent(),
        "claim",
        claim,
        "must be a recorded claim");
    return claims.revisions(requireNonNull(claim));
  }
}
