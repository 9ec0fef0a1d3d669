package dev.remeasure.claims.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What recomputing an attempt from its stored raw data shows.
 *
 * @param rules version of the rules that made the stored comparison; null if there is none
 * @param mismatches empty if everything is as it was logged and judged
 */
public record Verification(long attempt, @Nullable String rules, List<Mismatch> mismatches) {
  public Verification {
    mismatches = List.copyOf(mismatches);
  }

  /** Whether everything is as it was logged, and judged as its rules judge it. */
  public boolean holds() {
    return mismatches.isEmpty();
  }
}
