package dev.remeasure.db.claim;

import static dev.remeasure.db.schema.Tables.CLAIM;
import static dev.remeasure.db.schema.Tables.PAPER;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.db.schema.tables.records.ClaimRecord;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Claims in a table. */
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
        dsl.selectFrom(CLAIM).orderBy(CLAIM.RECORDED).fetchGroups(CLAIM.PAPER, JooqClaims::claim);
    return papers.all().stream()
        .flatMap(paper -> byPaper.getOrDefault(paper.value().key(), List.of()).stream())
        .toList();
  }

  @Override
  public List<Recorded<Claim>> ofPaper(String key) {
    return dsl.selectFrom(CLAIM)
        .where(CLAIM.PAPER.eq(key))
        .orderBy(CLAIM.RECORDED)
        .fetch(JooqClaims::claim);
  }

  @Override
  public Optional<Recorded<Claim>> find(String id) {
    return dsl.selectFrom(CLAIM).where(CLAIM.ID.eq(id)).fetchOptional(JooqClaims::claim);
  }

  @Override
  public void put(Recorded<Claim> claim) {
    putAll(List.of(), List.of(claim));
  }

  @Override
  public void putAll(List<Recorded<Paper>> newPapers, List<Recorded<Claim>> newClaims) {
    PaperWriter.write(
        dsl,
        within -> {
          newPapers.forEach(paper -> JooqPapers.upsert(within, paper));
          newClaims.forEach(claim -> upsert(within, claim));
          return newClaims.size();
        });
  }

  @Override
  public boolean remove(String id) {
    return dsl.deleteFrom(CLAIM).where(CLAIM.ID.eq(id)).execute() > 0;
  }

  private static void upsert(DSLContext within, Recorded<Claim> claim) {
    ClaimRecord row = row(claim);
    Check.that(
        within.fetchExists(PAPER, PAPER.KEY.eq(row.getPaper())),
        "id",
        row.getId(),
        "must begin with the key of a recorded paper");
    within.insertInto(CLAIM).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  private static ClaimRecord row(Recorded<Claim> recorded) {
    Claim claim = recorded.value();
    Factor factor = claim.factor();
    Factor alternative = claim.factorAlternative();
    return new ClaimRecord()
        .setId(claim.id())
        .setPaper(claim.paper())
        .setMetric(claim.metric())
        .setResource(claim.resource())
        .setKind(claim.kind())
        .setValue(claim.value())
        .setLower(claim.lower())
        .setUpper(claim.upper())
        .setBaselineValue(claim.baselineValue())
        .setWording(claim.qualifier())
        .setUnit(claim.unit())
        .setBetter(claim.better())
        .setRole(claim.role())
        .setSubject(claim.subject())
        .setBaseline(claim.baseline())
        .setConditions(claim.conditions())
        .setStatement(claim.statement())
        .setLocator(claim.locator())
        .setFactorLower(factor == null ? null : factor.lower())
        .setFactorUpper(factor == null ? null : factor.upper())
        .setAlternativeLower(alternative == null ? null : alternative.lower())
        .setAlternativeUpper(alternative == null ? null : alternative.upper())
        .setAmbiguity(claim.ambiguity())
        .setCatalogHash(recorded.catalogHash())
        .setEdited(recorded.edited());
  }

  private static Recorded<Claim> claim(ClaimRecord row) {
    return new Recorded<>(
        new Claim(
            row.getId(),
            row.getMetric(),
            row.getResource(),
            row.getKind(),
            row.getValue(),
            row.getLower(),
            row.getUpper(),
            row.getBaselineValue(),
            row.getWording(),
            row.getUnit(),
            row.getBetter(),
            row.getRole(),
            row.getSubject(),
            row.getBaseline(),
            row.getConditions(),
            row.getStatement(),
            row.getLocator(),
            factor(row.getFactorLower(), row.getFactorUpper()),
            factor(row.getAlternativeLower(), row.getAlternativeUpper()),
            row.getAmbiguity()),
        row.getCatalogHash(),
        row.getEdited());
  }

  private static @Nullable Factor factor(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    return lower == null && upper == null ? null : new Factor(lower, upper);
  }
}
