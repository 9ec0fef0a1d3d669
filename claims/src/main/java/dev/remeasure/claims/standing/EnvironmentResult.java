package dev.remeasure.claims.standing;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.PooledVerdict;
import dev.remeasure.claims.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the attempts of one class show in one environment: one voice, however many attempts.
 *
 * @param interval the one attempt's own, or the pooled one; null if there is none
 * @param estimate the same for pooling; null if it cannot be pooled
 */
record EnvironmentResult(
    List<CountedAttempt> attempts,
    Resolution resolution,
    @Nullable Interval interval,
    @Nullable Estimate estimate) {

  /**
   * Combines them.
   *
   * @param attempts of one class, by number; at least one
   */
  static EnvironmentResult of(Claim claim, List<CountedAttempt> attempts) {
    CountedAttempt first = attempts.getFirst();
    if (attempts.size() == 1) {
      return new EnvironmentResult(
          attempts, new Resolution(first.outcome(), false), first.interval(), first.estimate());
    }
    List<@Nullable Estimate> estimates = new ArrayList<>();
    attempts.stream()
        .filter(attempt -> attempt.outcome().decided() || attempt.estimate() != null)
        .forEach(attempt -> estimates.add(attempt.estimate()));
    Pool pool = Pool.of(estimates);
    Resolution resolution =
        Resolution.of(
            decided(attempts),
            pool == null
                ? null
                : PooledVerdict.of(claim, first.evidence().grade(), pool.interval()));
    return pool == null
        ? new EnvironmentResult(attempts, resolution, null, null)
        : new EnvironmentResult(attempts, resolution, pool.interval(), pool.estimate());
  }

  /**
   * The one it decides, or all where its attempts differ and do not decide together; none if no
   * attempt has decided.
   */
  List<Outcome> findings() {
    return resolution.decided() ? List.of(resolution.outcome()) : decided(attempts);
  }

  private static List<Outcome> decided(List<CountedAttempt> attempts) {
    return attempts.stream().map(CountedAttempt::outcome).filter(Outcome::decided).toList();
  }
}
