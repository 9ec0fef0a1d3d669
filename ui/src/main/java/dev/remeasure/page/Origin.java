package dev.remeasure.page;

import dev.remeasure.paper.Conflict;
import dev.remeasure.paper.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper or claim came from.
 *
 * @param words empty if it stands as in the catalog
 * @param conflict what a later catalog says otherwise; null if nothing
 */
record Origin(String words, @Nullable Conflict conflict) {
  static final Origin CATALOG = new Origin("", null);

  static Origin of(Recorded<?> recorded, @Nullable Conflict conflict) {
    if (recorded.catalogHash() == null) {
      return new Origin("added by a user", conflict);
    }
    return new Origin(recorded.edited() ? "edited by a user" : "", conflict);
  }
}
