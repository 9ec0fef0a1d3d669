package dev.remeasure.claims.claim;

import java.util.List;

/** Where a user's edit and a catalog later than the edit disagree. */
public interface Conflicts {
  List<Conflict> all();
}
