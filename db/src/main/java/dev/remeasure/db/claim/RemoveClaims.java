package dev.remeasure.db.claim;

import static dev.remeasure.db.schema.Tables.CLAIM;

import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.db.audit.AppendLinks;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Removes claims; their revisions stay, and each gets a link. */
final class RemoveClaims {
  private RemoveClaims() {}

  /** Returns whether there were any. */
  static boolean where(DSLContext within, Condition condition, Change change) {
    List<Revision> removed = SelectClaims.revisions(within, condition);
    within.deleteFrom(CLAIM).where(condition).execute();
    AppendLinks.append(within, removed.stream().map(revision -> revision.removal(change)).toList());
    return !removed.isEmpty();
  }
}
