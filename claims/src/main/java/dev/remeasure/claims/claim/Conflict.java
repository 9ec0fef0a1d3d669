package dev.remeasure.claims.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a user edited and that a later catalog changed, too: the user's stands until one of
 * them is chosen.
 *
 * @param id the paper's key or the claim's id
 */
public record Conflict(String id, List<Difference> differences) {
  public Conflict {
    differences = List.copyOf(differences);
  }

  /** One field that differs, under the name it has in the record. */
  public record Difference(String field, @Nullable String yours, @Nullable String catalog) {}
}
