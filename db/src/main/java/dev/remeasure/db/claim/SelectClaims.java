package dev.remeasure.db.claim;

import static dev.remeasure.db.schema.Tables.CLAIM;
import static dev.remeasure.db.schema.Tables.CLAIM_REVISION;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Reads recorded claims, each with its newest revision, in the order of recording. */
final class SelectClaims {
  private SelectClaims() {}

  static List<Recorded<Claim>> where(DSLContext dsl, Condition condition) {
    return rows(dsl, condition).map(SelectClaims::claim);
  }

  /** The newest revisions of the claims. */
  static List<Revision> revisions(DSLContext dsl, Condition condition) {
    return rows(dsl, condition).map(row -> ClaimRows.revision(row.into(CLAIM_REVISION)));
  }

  private static Result<Record> rows(DSLContext dsl, Condition condition) {
    return dsl.select(CLAIM.fields())
        .select(CLAIM_REVISION.fields())
        .from(CLAIM)
        .join(CLAIM_REVISION)
        .on(CLAIM_REVISION.CLAIM.eq(CLAIM.ID))
        .and(CLAIM_REVISION.NUMBER.eq(CLAIM.REVISION))
        .where(condition)
        .orderBy(CLAIM.RECORDED)
        .fetch();
  }

  private static Recorded<Claim> claim(Record row) {
    return new Recorded<>(
        ClaimRows.claim(row.into(CLAIM_REVISION)),
        row.get(CLAIM.CATALOG_HASH),
        row.get(CLAIM.EDITED));
  }
}
