package dev.remeasure.claims.standing;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attempts with their judgements: the stored ones, and where none is stored yet, made ones. */
final class Judgements {
  private final Claims claims;
  private final Runs runs;
  private final Comparisons comparisons;
  private final Clock clock;

  Judgements(Claims claims, Runs runs, Comparisons comparisons, Clock clock) {
    this.claims = claims;
    this.runs = runs;
    this.comparisons = comparisons;
    this.clock = clock;
  }

  /** What today's rules say of the attempt; it is not stored. */
  Comparison make(Attempt attempt) {
    return make(attempt, runs.find(attempt.run()).orElseThrow());
  }

  Comparison make(Attempt attempt, Run run) {
    return new Comparison(
        attempt.number(), Judge.RULES, clock.instant(), Judge.judge(tested(attempt), attempt, run));
  }

  /** These attempts, of which most of the log is asked for. */
  List<JudgedAttempt> all(List<Attempt> attempts) {
    return judged(attempts, comparisons.latest(), runs.outlines());
  }

  /** These few attempts. */
  List<JudgedAttempt> of(List<Attempt> attempts) {
    return judged(
        attempts,
        comparisons.latest(attempts.stream().map(Attempt::number).toList()),
        runs.outlines(attempts.stream().map(Attempt::run).toList()));
  }

  private List<JudgedAttempt> judged(
      List<Attempt> attempts, List<Comparison> newest, Map<UUID, Outline> outlines) {
    Map<Long, Comparison> byAttempt =
        newest.stream().collect(Collectors.toMap(Comparison::attempt, Function.identity()));
    return attempts.stream()
        .map(attempt -> {
          Comparison stored = byAttempt.get(attempt.number());
          return new JudgedAttempt(
              attempt,
              stored == null ? make(attempt) : stored,
              requireNonNull(outlines.get(attempt.run())));
        })
        .toList();
  }

  /** The claim as it was when the attempt tested it; null if it tested none. */
  private @Nullable Claim tested(Attempt attempt) {
    return attempt.claim() == null
        ? null
        : claims.revision(attempt.claim(), attempt.revision()).map(Revision::claim).orElse(null);
  }
}
