package dev.remeasure.claims.attempt;

import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import dev.remeasure.claims.run.Run;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log of attempts. It only grows. */
public interface Attempts {
  /**
   * Adds an attempt with its run, both or neither, and {@link Attempt#logged} to the chain.
   *
   * @param attempt its number is not looked at
   * @return the attempt with its number; the earlier one if one with the same content hash exists
   * @throws dev.remeasure.claims.InvalidValue if another run with this run's id exists
   */
  Attempt log(Attempt attempt, Run run);

  /**
   * Takes an attempt back; it stays in the log, and the chain gets {@link Retraction#entry}.
   *
   * @throws dev.remeasure.claims.InvalidValue if it is not in the log, or was taken back before
   */
  Attempt retract(long number, Retraction retraction);

  /**
   * Carries an attempt over to a later revision of its claim; the chain gets {@link Attempt#carry}.
   *
   * @throws dev.remeasure.claims.InvalidValue if it is not in the log
   */
  Attempt carry(long number, int revision, Instant at);

  /** All of them, by number. */
  List<Attempt> all();

  /** Those at a claim, by number. */
  default List<Attempt> ofClaim(String claim) {
    return ofClaims(List.of(claim));
  }

  /** Those at any of these claims, by number. */
  List<Attempt> ofClaims(Collection<String> claims);

  /**
   * A page of them, newest first, by number.
   *
   * @param claim id of the claim they are at; null for all
   */
  Page<Attempt, Long> newest(@Nullable String claim, PageRequest<Long> request);

  Optional<Attempt> find(long number);

  Optional<Attempt> withContent(String contentHash);
}
