package dev.remeasure.claims.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of judging an attempt again from its stored raw data.
 *
 * @param rules version of the rules that made the stored comparison; null if there was none
 * @param rejudged whether other rules than today's had judged it, so that today's judgement was
 *     added; the old one stays
 * @param differences between the stored judgement and the recomputed one, by field; empty if there
 *     are none
 */
public record Verification(
    long attempt, @Nullable String rules, boolean rejudged, List<String> differences) {
  public Verification {
    differences = List.copyOf(differences);
  }

  /** Whether the stored judgement is what its own rules make of the raw data. */
  public boolean holds() {
    return rejudged || differences.isEmpty();
  }
}
