package dev.remeasure.server.catalog;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import java.util.List;

/** A paper of the catalog with its claims. */
public record CatalogEntry(Paper paper, List<Claim> claims) {
  public CatalogEntry {
    claims = List.copyOf(claims);
  }
}
