package dev.remeasure.catalog;

import dev.remeasure.paper.Claim;
import dev.remeasure.paper.Paper;
import java.util.List;

/** A paper of the catalog with its claims. */
public record CatalogEntry(Paper paper, List<Claim> claims) {
  public CatalogEntry {
    claims = List.copyOf(claims);
  }
}
