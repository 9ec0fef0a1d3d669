package dev.remeasure.claims.claim;

import java.util.List;
import java.util.Optional;

/** The recorded claims. */
public interface Claims {
  /** All of them, in the order of their papers, then in the order in which they were recorded. */
  List<Recorded<Claim>> all();

  List<Recorded<Claim>> ofPaper(String key);

  Optional<Recorded<Claim>> find(String id);

  /**
   * Adds the claim, or replaces the one with its id.
   *
   * @throws dev.remeasure.claims.InvalidValue if its paper is not recorded
   */
  void put(Recorded<Claim> claim);

  /**
   * Adds or replaces papers and then claims, all of them or none.
   *
   * @throws dev.remeasure.claims.InvalidValue if a claim's paper is neither recorded nor among them
   */
  void putAll(List<Recorded<Paper>> papers, List<Recorded<Claim>> claims);

  /**
   * Removes the claim; attempts made at it stay in the log.
   *
   * @return whether it was recorded
   */
  boolean remove(String id);
}
