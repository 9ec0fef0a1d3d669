package dev.remeasure.db.claim;

import static dev.remeasure.db.schema.Tables.CLAIM;
import static dev.remeasure.db.schema.Tables.CLAIM_REVISION;
import static dev.remeasure.db.schema.Tables.PAPER;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.db.audit.AppendLinks;
import dev.remeasure.db.schema.tables.records.ClaimRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Adds or replaces claims; those that differ from before get a revision and a link. */
final class PutClaims {
  private final Change change;
  private final Set<String> papers;
  private final Map<String, Revision> newest = new HashMap<>();
  private final Map<String, Integer> numbers;
  private final List<Revision> added = new ArrayList<>();

  private PutClaims(DSLContext within, List<String> ids, Change change) {
    this.change = change;
    papers = within.select(PAPER.KEY).from(PAPER).fetchSet(PAPER.KEY);
    SelectClaims.revisions(within, CLAIM.ID.in(ids))
        .forEach(revision -> newest.put(revision.claim().id(), revision));
    numbers =
        new HashMap<>(
            within
                .select(CLAIM_REVISION.CLAIM, DSL.max(CLAIM_REVISION.NUMBER))
                .from(CLAIM_REVISION)
                .where(CLAIM_REVISION.CLAIM.in(ids))
                .groupBy(CLAIM_REVISION.CLAIM)
                .fetchMap(CLAIM_REVISION.CLAIM, DSL.max(CLAIM_REVISION.NUMBER)));
  }

  static void put(DSLContext within, List<Recorded<Claim>> claims, Change change) {
    List<String> ids = claims.stream().map(claim -> claim.value().id()).toList();
    PutClaims put = new PutClaims(within, ids, change);
    List<ClaimRecord> rows = claims.stream().map(put::row).toList();
    within.batchInsert(put.added.stream().map(ClaimRows::row).toList()).execute();
    for (ClaimRecord row : rows) {
      within.insertInto(CLAIM).set(row).onDuplicateKeyUpdate().set(row).execute();
    }
    AppendLinks.append(within, put.added.stream().map(Revision::entry).toList());
  }

  private ClaimRecord row(Recorded<Claim> recorded) {
    Claim claim = recorded.value();
    Check.that(
        papers.contains(claim.paper()),
        "id",
        claim.id(),
        "must begin with the key of a recorded paper");
    return new ClaimRecord()
        .setId(claim.id())
        .setPaper(claim.paper())
        .setRevision(revision(claim).number())
        .setCatalogHash(recorded.catalogHash())
        .setEdited(recorded.edited());
  }

  private Revision revision(Claim claim) {
    Revision before = newest.get(claim.id());
    if (before != null && before.claim().equals(claim)) {
      return before;
    }
    int number = numbers.merge(claim.id(), 1, Integer::sum);
    Revision next = new Revision(claim, number, change.by(), change.reason(), change.at());
    newest.put(claim.id(), next);
    added.add(next);
    return next;
  }
}
