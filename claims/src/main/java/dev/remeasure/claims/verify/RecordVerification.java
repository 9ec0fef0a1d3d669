package dev.remeasure.claims.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What following the chain through the whole record shows.
 *
 * @param links how many the chain has
 * @param attempts how many are in the log
 * @param head hash of the newest link; null if nothing was logged yet
 * @param mismatches empty if the record is what was logged
 */
public record RecordVerification(
    int links, int attempts, @Nullable String head, List<Mismatch> mismatches) {
  public RecordVerification {
    mismatches = List.copyOf(mismatches);
  }

  /** Whether the record is what was logged. */
  public boolean holds() {
    return mismatches.isEmpty();
  }
}
