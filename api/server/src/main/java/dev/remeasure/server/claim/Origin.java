package dev.remeasure.server.claim;

import dev.remeasure.claims.claim.Recorded;

/** Where a paper or claim comes from. */
enum Origin {
  CATALOG,
  /** From the catalog, changed by a user. */
  EDITED,
  OWN;

  static Origin of(Recorded<?> recorded) {
    if (recorded.catalogHash() == null) {
      return OWN;
    }
    return recorded.edited() ? EDITED : CATALOG;
  }
}
