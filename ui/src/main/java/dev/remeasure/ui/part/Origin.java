package dev.remeasure.ui.part;

import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.claims.claim.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper or claim came from.
 *
 * @param words empty if it stands as in the catalog
 * @param conflict what a later catalog says otherwise; null if nothing
 */
public record Origin(String words, @Nullable Conflict conflict) {
  public static final Origin CATALOG = new Origin("", null);

  static Origin of(Recorded<?> recorded, @Nullable Conflict conflict) {
    if (recorded.catalogHash() == null) {
      return new Origin("added by a user", conflict);
    }
    return new Origin(recorded.edited() ? "edited by a user" : "", conflict);
  }
}
