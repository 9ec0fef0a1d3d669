package dev.remeasure.claims.standing;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
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
import dev.remeasure.claims.judge.Judged;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Logs run files, judges them, and says where each claim stands. */
public final class Tracker {
  private final Papers papers;
  private final Claims claims;
  private final Attempts attempts;
  private final Runs runs;
  private final Comparisons comparisons;
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
    this.runs = runs;
    this.comparisons = comparisons;
    this.clock = clock;
  }

  /**
   * Logs the attempt a run file records and judges it.
   *
   * @param contentHash SHA-256 of the file's bytes
   * @throws dev.remeasure.claims.InvalidValue if the file names a claim that is not recorded, or
   *     another run with the run's id is stored
   */
  public LoggedAttempt log(RunFile file, String contentHash) {
    Optional<Attempt> earlier = attempts.withContent(contentHash);
    if (earlier.isPresent()) {
      return new LoggedAttempt(earlier.get(), compared(earlier.get()), true);
    }
    if (file.claim() != null) {
      Check.that(
          claims.find(file.claim()).isPresent(), "claim", file.claim(), "must be a recorded claim");
    }
    Attempt attempt =
        attempts.log(
            new Attempt(
                0,
                file.claim(),
                file.claim() == null ? null : revisionOf(file.claim()),
                file.run().id(),
                file.answers(),
                file.plan(),
                file.note(),
                false,
                null,
                clock.instant(),
                file.plan() == null ? null : file.plan().hash(),
                CanonicalRun.hash(file.run()),
                contentHash),
            file.run());
    return new LoggedAttempt(attempt, judge(attempt, file.run()), false);
  }

  /** The newest comparison of an attempt, made now if there is none under today's rules. */
  public Comparison compared(Attempt attempt) {
    return comparisons
        .latest(attempt.number())
        .filter(comparison -> upToDate(comparison))
        .orElseGet(() -> judge(attempt, runs.find(attempt.run()).orElseThrow()));
  }

  /**
   * Judges the attempt again from its stored raw data and holds the result against the stored one.
   * Where other rules had judged it, today's judgement is added; nothing stored is changed.
   *
   * @throws dev.remeasure.claims.InvalidValue if no such attempt was logged
   */
  public Verification verify(long number) {
    Attempt attempt =
        attempts
            .find(number)
            .orElseThrow(() ->
                new InvalidValue("attempt", Long.toString(number), "must be a logged attempt"));
    Optional<Run> run = runs.find(attempt.run());
    Optional<Comparison> stored = comparisons.latest(number);
    if (run.isEmpty()) {
      return new Verification(
          number,
          stored.map(Comparison::rules).orElse(null),
          false,
          List.of("run: the raw data of run " + attempt.run() + " are missing"));
    }
    Judged recomputed = Judge.judge(claimOf(attempt), attempt, run.get());
    if (stored.isEmpty() || !stored.get().rules().equals(Judge.RULES)) {
      comparisons.add(new Comparison(number, Judge.RULES, clock.instant(), recomputed));
    }
    return stored
        .map(comparison ->
            new Verification(
                number,
                comparison.rules(),
                !comparison.rules().equals(Judge.RULES),
                Differences.between(comparison.judged(), recomputed)))
        .orElseGet(() -> new Verification(number, null, true, List.of()));
  }

  /** Where each claim stands, in the catalog's order. */
  public List<Standing> standings() {
    Map<Long, Comparison> newest = new HashMap<>();
    comparisons.latest().forEach(comparison -> newest.put(comparison.attempt(), comparison));
    Map<String, Revision> revisions = claims.newest();
    List<Claim> all = claims.all().stream().map(Recorded::value).toList();
    Map<String, List<JudgedAttempt>> tried = new HashMap<>();
    for (Attempt attempt : attempts.all()) {
      if (attempt.claim() != null) {
        Comparison comparison = newest.get(attempt.number());
        tried
            .computeIfAbsent(attempt.claim(), claim -> new ArrayList<>())
            .add(
                new JudgedAttempt(
                    attempt,
                    comparison != null && upToDate(comparison) ? comparison : compared(attempt)));
      }
    }
    Map<String, Paper> byKey =
        papers.all().stream()
            .map(Recorded::value)
            .collect(Collectors.toMap(Paper::key, paper -> paper));
    return all.stream()
        .map(claim ->
            Standing.of(
                requireNonNull(byKey.get(claim.paper())),
                claim,
                requireNonNull(revisions.get(claim.id())).number(),
                tried.getOrDefault(claim.id(), List.of())))
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
                revisionOf(claimId),
                attempts.ofClaim(claimId).stream()
                    .map(attempt -> new JudgedAttempt(attempt, compared(attempt)))
                    .toList()));
  }

  /** The attempts that are held against no claim, oldest first. */
  public List<JudgedAttempt> loose() {
    return attempts.all().stream()
        .filter(attempt -> attempt.claim() == null)
        .map(attempt -> new JudgedAttempt(attempt, compared(attempt)))
        .toList();
  }

  /** Judges every attempt at a claim anew, after the claim was changed; old comparisons stay. */
  public void rejudge(String claimId) {
    for (Attempt attempt : attempts.ofClaim(claimId)) {
      judge(attempt, runs.find(attempt.run()).orElseThrow());
    }
  }

  /** Whether today's rules judged, and read the claim as it stands now. */
  private static boolean upToDate(Comparison comparison) {
    return comparison.rules().equals(Judge.RULES);
  }

  private Comparison judge(Attempt attempt, Run run) {
    Comparison comparison =
        new Comparison(
            attempt.number(),
            Judge.RULES,
            clock.instant(),
            Judge.judge(claimOf(attempt), attempt, run));
    comparisons.add(comparison);
    return comparison;
  }

  private int revisionOf(String claim) {
    return claims.revisions(claim).getLast().number();
  }

  /** The claim as it was when the attempt tested it. */
  private @Nullable Claim claimOf(Attempt attempt) {
    return attempt.claim() == null
        ? null
        : claims.revisions(attempt.claim()).stream()
            .filter(revision -> Objects.equals(revision.number(), attempt.revision()))
            .findFirst()
            .map(Revision::claim)
            .orElse(null);
  }
}
