package dev.remeasure.db.migration;

import static dev.remeasure.db.schema.Tables.ATTEMPT;
import static dev.remeasure.db.schema.Tables.ATTEMPT_COUNTER;
import static dev.remeasure.db.schema.Tables.CHAIN;
import static dev.remeasure.db.schema.Tables.CLAIM;
import static dev.remeasure.db.schema.Tables.PAPER;
import static dev.remeasure.db.schema.Tables.PAPER_WRITER;
import static dev.remeasure.db.schema.Tables.RUN;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.PaperEntries;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.db.attempt.JooqAttempts;
import dev.remeasure.db.audit.AppendLinks;
import dev.remeasure.db.claim.JooqClaims;
import dev.remeasure.db.claim.JooqPapers;
import dev.remeasure.db.run.JooqRuns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Begins the chain of a database that was made before there was one: hashes of the plans and raw
 * data of its attempts, and a link for every claim in the order of recording and then for every
 * attempt, and then for every paper. Where there is a chain without papers, it adds those.
 *
 * <p>It is no migration of Flyway, because it reads through the adapters, which know the newest
 * schema only.
 */
public final class BeginChain {
  private BeginChain() {}

  /** Does nothing if all is linked. */
  public static void begin(DSLContext dsl) {
    if (begun(dsl) && papersLinked(dsl)) {
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
      if (!papersLinked(within)) {
        linkPapers(within);
      }
    });
  }

  /** Papers are in the chain since version 12 of the schema; before, nothing was said of them. */
  private static boolean papersLinked(DSLContext dsl) {
    return dsl.fetchExists(CHAIN, CHAIN.EVENT.eq(Link.Event.PAPER)) || !dsl.fetchExists(PAPER);
  }

  private static void linkPapers(DSLContext within) {
    Instant now = Instant.now();
    AppendLinks.append(
        within,
        new JooqPapers(within)
            .all().stream()
                .map(paper ->
                    PaperEntries.recorded(
                        paper.value(),
                        new Change(
                            paper.edited() ? "unknown" : Change.CATALOG,
                            "recorded before papers were in the chain; the time is that of the"
                                + " upgrade",
                            now)))
                .toList());
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
