package dev.remeasure.claims.claim;

import dev.remeasure.claims.Check;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who changes a claim, why and when.
 *
 * @param by a person, or {@link #CATALOG}
 * @param reason null if nobody said
 */
public record Change(String by, @Nullable String reason, Instant at) {
  /** By whom the catalog's own entries are recorded. */
  public static final String CATALOG = "catalog";

  /** By whom the project's own reproductions are logged. */
  public static final String PROJECT = "Remeasure project";

  public Change {
    Check.text("change.by", by);
    at = Check.time("change.at", at);
  }
}
