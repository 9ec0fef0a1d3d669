package dev.remeasure.server.catalog;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import java.util.List;
import java.util.Map;

/**
 * A paper of the catalog with its claims.
 *
 * @param reasons why the newest revision of a claim differs from the one before, by the claim's id;
 *     a claim that never changed has none
 */
public record CatalogEntry(Paper paper, List<Claim> claims, Map<String, String> reasons) {
  public CatalogEntry {
    claims = List.copyOf(claims);
    reasons = Map.copyOf(reasons);
  }
}
