package dev.remeasure.claims.attempt;

import dev.remeasure.claims.run.Run;
import java.util.List;
import java.util.Optional;

/** The log of attempts. It only grows. */
public interface Attempts {
  /**
   * Adds an attempt with its run, both or neither.
   *
   * @param attempt its number is not looked at
   * @return the attempt with its number; the earlier one if one with the same content hash exists
   * @throws dev.remeasure.claims.InvalidValue if another run with this run's id exists
   */
  Attempt log(Attempt attempt, Run run);

  /** All of them, by number. */
  List<Attempt> all();

  List<Attempt> ofClaim(String claim);

  Optional<Attempt> find(long number);

  Optional<Attempt> withContent(String contentHash);
}
