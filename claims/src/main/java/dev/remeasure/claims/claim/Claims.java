package dev.remeasure.claims.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The recorded claims. */
public interface Claims {
  /** All of them, in the order of their papers, then in the order in which they were recorded. */
  List<Recorded<Claim>> all();

  List<Recorded<Claim>> ofPaper(String key);

  Optional<Recorded<Claim>> find(String id);

  /**
   * Adds the claim, or replaces the one with its id. A claim that differs from the one before, or
   * had been removed, gets a new {@link Revision}, and the chain its {@link Revision#entry}.
   *
   * @throws dev.remeasure.claims.InvalidValue if its paper is not recorded
   */
  void put(Recorded<Claim> claim, Change change);

  /**
   * Adds or replaces papers and then claims, all of them or none; as {@link #put} does.
   *
   * @throws dev.remeasure.claims.InvalidValue if a claim's paper is neither recorded nor among them
   */
  void putAll(List<Recorded<Paper>> papers, List<Recorded<Claim>> claims, Change change);

  /** Every revision of the claim, oldest first; also of one that was removed. */
  List<Revision> revisions(String id);

  /** The revision of that number; empty if the number is null. */
  default Optional<Revision> revision(String id, @Nullable Integer number) {
    return revisions(id).stream()
        .filter(revision -> Objects.equals(revision.number(), number))
        .findFirst();
  }

  /** Every revision of every claim, also of removed ones: by the claims' ids, then oldest first. */
  List<Revision> revisions();

  /** The newest revision of every claim that is recorded, by id. */
  Map<String, Revision> newest();

  /**
   * Removes the claim; its revisions and the attempts at it stay, and the chain gets {@link
   * Revision#removal}.
   *
   * @return whether it was recorded
   */
  boolean remove(String id, Change change);
}
