package dev.remeasure.claims.standing;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.PooledVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the attempts of one class show together.
 *
 * @param attempts the decided ones, by number
 * @param interval the one environment's, or the pooled one; null if there is none
 * @param pooled what three or more environments show together; null for fewer
 */
record ClassResult(
    EvidenceClass evidence,
    List<CountedAttempt> attempts,
    Resolution resolution,
    @Nullable Interval interval,
    @Nullable Synthesis pooled) {

  /** Two environments that differ are not pooled: either may be the odd one. */
  private static final int FEWEST_TO_POOL = 3;

  /**
   * Compares the environments, and pools them where they differ.
   *
   * @param attempts of one class, by number; at least one of them has decided
   */
  static ClassResult of(Claim claim, List<CountedAttempt> attempts) {
    EvidenceClass evidence = attempts.getFirst().evidence();
    Map<String, List<CountedAttempt>> byEnvironment = new LinkedHashMap<>();
    attempts.forEach(attempt ->
        byEnvironment
            .computeIfAbsent(attempt.environment(), first -> new ArrayList<>())
            .add(attempt));
    List<EnvironmentResult> environments =
        byEnvironment.values().stream().map(one -> EnvironmentResult.of(claim, one)).toList();
    if (environments.size() == 1) {
      EnvironmentResult only = environments.getFirst();
      return new ClassResult(evidence, attempts, only.resolution(), only.interval(), null);
    }
    List<@Nullable Estimate> estimates = new ArrayList<>();
    environments.stream()
        .filter(environment -> environment.estimate() != null || !environment.findings().isEmpty())
        .forEach(environment -> estimates.add(environment.estimate()));
    long deciding =
        environments.stream().filter(environment -> !environment.findings().isEmpty()).count();
    Pool pool = Pool.of(estimates);
    Synthesis pooled = Synthesis.of(withError(estimates)).orElse(null);
    Verdict together =
        pool != null && (pool.counted() || deciding >= FEWEST_TO_POOL)
            ? PooledVerdict.of(claim, evidence.grade(), pool.interval())
            : null;
    List<Outcome> findings =
        environments.stream().flatMap(environment -> environment.findings().stream()).toList();
    Interval interval =
        pooled != null ? pooled.pooled() : pool != null && pool.counted() ? pool.interval() : null;
    return new ClassResult(evidence, attempts, Resolution.of(findings, together), interval, pooled);
  }

  /** The attempts that found what the class shows; none if it shows nothing. */
  List<CountedAttempt> agreeing() {
    return resolution.disputed()
        ? List.of()
        : attempts.stream()
            .filter(attempt ->
                attempt.outcome().decided() && attempt.outcome().agrees(resolution.outcome()))
            .toList();
  }

  /** The attempts that have decided, each by itself. */
  List<CountedAttempt> decided() {
    return attempts.stream().filter(attempt -> attempt.outcome().decided()).toList();
  }

  List<Camp> camps() {
    return Camp.of(attempts, resolution.outcome(), resolution.disputed());
  }

  private static List<Estimate> withError(Collection<@Nullable Estimate> estimates) {
    return estimates.stream()
        .filter(Objects::nonNull)
        .filter(estimate -> estimate.error() != null)
        .toList();
  }
}
