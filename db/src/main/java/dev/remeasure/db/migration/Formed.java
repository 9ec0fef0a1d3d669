package dev.remeasure.db.migration;

import dev.remeasure.claims.claim.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a claim of version 1.
 *
 * @param form null if nothing fits
 * @param remarks what its fields no longer say, as sentences
 */
record Formed(
    @Nullable Form form,
    @Nullable Form alternative,
    OldNumbers numbers,
    boolean exact,
    String qualifier,
    String unit,
    List<String> remarks) {
  Formed {
    remarks = List.copyOf(remarks);
  }
}
