package dev.remeasure.db.migration;

import static dev.remeasure.db.schema.Tables.ATTEMPT;
import static dev.remeasure.db.schema.Tables.ATTEMPT_COUNTER;
import static dev.remeasure.db.schema.Tables.CHAIN;
import static dev.remeasure.db.schema.Tables.CLAIM;
import static dev.remeasure.db.schema.Tables.PAPER_WRITER;
import static dev.remeasure.db.schema.Tables.RUN;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.db.attempt.JooqAttempts;
import dev.remeasure.db.audit.AppendLinks;
import dev.remeasure.db.claim.JooqClaims;
import dev.remeasure.db.claim.JooqPapers;
import dev.remeasure.db.run.JooqRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Begins the chain of a database that was made before there was one: hashes of the plans and raw
 * data of its attempts, and a link for every claim in the order of recording and then for every
 * attempt.
 *
 * <p>It is no migration of Flyway, because it reads through the adapters, which know the newest
 * schema only.
 */
public final class BeginChain {
  private BeginChain() {}

  /** Does nothing if there is a chain, or nothing to link. */
  public static void begin(DSLContext dsl) {
    if (begun(dsl)) {
      return;
    }
    dsl.transaction(transaction -> {
      DSLContext within = transaction.dsl();
      within.selectFrom(PAPER_WRITER).forUpdate().fetch();
      within.selectFrom(ATTEMPT_COUNTER).forUpdate().fetch();
      if (!begun(within)) {
        hashData(within);
        hashPlans(within);
        link(within);
      }
    });
  }

  private static boolean begun(DSLContext dsl) {
    return dsl.fetchExists(CHAIN) || !(dsl.fetchExists(CLAIM) || dsl.fetchExists(ATTEMPT));
  }

  private static void hashData(DSLContext within) {
    new JooqRuns(within)
        .forEach(run ->
            within
                .update(ATTEMPT)
                .set(ATTEMPT.DATA_HASH, CanonicalRun.hash(run))
                .where(
                    ATTEMPT.NUMBER.eq(DSL.select(RUN.NUMBER).from(RUN).where(RUN.ID.eq(run.id()))))
                .execute());
  }

  private static void hashPlans(DSLContext within) {
    for (Attempt attempt : new JooqAttempts(within).all()) {
      if (attempt.plan() != null) {
        within
            .update(ATTEMPT)
            .set(ATTEMPT.PLAN_HASH, attempt.plan().hash())
            .where(ATTEMPT.NUMBER.eq(attempt.number()))
            .execute();
      }
    }
  }

  private static void link(DSLContext within) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Revision> newest = new JooqClaims(within, new JooqPapers(within)).newest();
    within
        .select(CLAIM.ID)
        .from(CLAIM)
        .orderBy(CLAIM.RECORDED)
        .forEach(row -> entries.add(requireNonNull(newest.get(row.value1())).entry()));
    new JooqAttempts(within).all().forEach(attempt -> entries.add(attempt.logged()));
    AppendLinks.append(within, entries);
  }
}
