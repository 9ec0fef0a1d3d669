package dev.remeasure.claims.claim;

import java.util.List;
import java.util.Optional;

/** The recorded papers. */
public interface Papers {
  /** All of them: the catalog's by number, then the users' own by key. */
  List<Recorded<Paper>> all();

  Optional<Recorded<Paper>> find(String key);

  /**
   * Adds the paper, or replaces the one with its key. One that differs from the one before gets its
   * {@link PaperEntries#recorded} in the chain.
   */
  void put(Recorded<Paper> paper, Change change);

  /**
   * Removes the paper with its claims, each as {@link Claims#remove} does; the chain gets {@link
   * PaperEntries#removed}.
   *
   * @return whether it was recorded
   * @throws dev.remeasure.claims.InvalidValue if it is the catalog's and not a user's own
   */
  boolean remove(String key, Change change);
}
