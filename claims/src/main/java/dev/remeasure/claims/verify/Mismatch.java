package dev.remeasure.claims.verify;

import org.jspecify.annotations.Nullable;

/**
 * A place where the record is not what it has to be.
 *
 * @param place e.g. {@code attempt 12, data hash}, {@code link 7, previous}
 * @param stored null if nothing is stored there
 * @param recomputed null if nothing should be
 */
public record Mismatch(String place, @Nullable String stored, @Nullable String recomputed) {

  static Mismatch at(String place, @Nullable Object stored, @Nullable Object recomputed) {
    return new Mismatch(
        place,
        stored == null ? null : stored.toString(),
        recomputed == null ? null : recomputed.toString());
  }

  /** E.g. {@code attempt 12, comparison.own.verdict: stored EXCEEDED, recomputed REPRODUCED}. */
  public String words() {
    if (stored == null) {
      return place + ": " + recomputed + " is missing";
    }
    return recomputed == null
        ? place + ": " + stored + " should not be there"
        : place + ": stored " + stored + ", recomputed " + recomputed;
  }
}
