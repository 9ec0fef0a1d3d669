package dev.remeasure.db.claim;

import static dev.remeasure.db.schema.Tables.CLAIM;
import static dev.remeasure.db.schema.Tables.CLAIM_REVISION;

import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Claims and their revisions in tables. */
@Singleton
public final class JooqClaims implements Claims {
  private final DSLContext dsl;
  private final Papers papers;

  public JooqClaims(DSLContext dsl, Papers papers) {
    this.dsl = dsl;
    this.papers = papers;
  }

  @Override
  public List<Recorded<Claim>> all() {
    Map<String, List<Recorded<Claim>>> byPaper =
        SelectClaims.where(dsl, DSL.noCondition()).stream()
            .collect(Collectors.groupingBy(claim -> claim.value().paper()));
    return papers.all().stream()
        .flatMap(paper -> byPaper.getOrDefault(paper.value().key(), List.of()).stream())
        .toList();
  }

  @Override
  public List<Recorded<Claim>> ofPaper(String key) {
    return SelectClaims.where(dsl, CLAIM.PAPER.eq(key));
  }

  @Override
  public Optional<Recorded<Claim>> find(String id) {
    return SelectClaims.where(dsl, CLAIM.ID.eq(id)).stream().findFirst();
  }

  @Override
  public void put(Recorded<Claim> claim, Change change) {
    putAll(List.of(), List.of(claim), change);
  }

  @Override
  public void putAll(
      List<Recorded<Paper>> newPapers, List<Recorded<Claim>> newClaims, Change change) {
    PaperWriter.write(
        dsl,
        within -> {
          JooqPapers.put(within, newPapers, change);
          PutClaims.put(within, newClaims, change);
          return newClaims.size();
        });
  }

  @Override
  public List<Revision> revisions(String id) {
    return revisions(CLAIM_REVISION.CLAIM.eq(id));
  }

  @Override
  public List<Revision> revisions() {
    return revisions(DSL.noCondition()).stream()
        .sorted(Comparator.comparing(revision -> revision.claim().id()))
        .toList();
  }

  private List<Revision> revisions(Condition condition) {
    return dsl.selectFrom(CLAIM_REVISION)
        .where(condition)
        .orderBy(CLAIM_REVISION.NUMBER)
        .fetch(ClaimRows::revision);
  }

  @Override
  public Map<String, Revision> newest() {
    return SelectClaims.revisions(dsl, DSL.noCondition()).stream()
        .collect(Collectors.toMap(revision -> revision.claim().id(), revision -> revision));
  }

  @Override
  public boolean remove(String id, Change change) {
    return PaperWriter.write(dsl, within -> RemoveClaims.where(within, CLAIM.ID.eq(id), change));
  }
}
