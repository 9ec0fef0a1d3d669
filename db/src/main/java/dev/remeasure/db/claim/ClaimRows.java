package dev.remeasure.db.claim;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.db.schema.tables.records.ClaimRevisionRecord;

/** The row of a claim's revision and back. */
final class ClaimRows {
  private ClaimRows() {}

  static ClaimRevisionRecord row(Revision revision) {
    Claim claim = revision.claim();
    return new ClaimRevisionRecord()
        .setClaim(claim.id())
        .setNumber(revision.number())
        .setRecordedBy(revision.by())
        .setReason(revision.reason())
        .setRecordedAt(revision.at())
        .setMetric(claim.metric())
        .setResource(claim.resource())
        .setStatistic(claim.statistic())
        .setForm(claim.form())
        .setFormAlternative(claim.formAlternative())
        .setValue(claim.value())
        .setLower(claim.lower())
        .setUpper(claim.upper())
        .setBaselineValue(claim.baselineValue())
        .setExactNumber(claim.exactNumber())
        .setWording(claim.qualifier())
        .setUnit(claim.unit())
        .setBetter(claim.better())
        .setRole(claim.role())
        .setSubject(claim.subject())
        .setBaseline(claim.baseline())
        .setConditions(claim.conditions())
        .setStatement(claim.statement())
        .setLocator(claim.locator())
        .setAmbiguity(claim.ambiguity());
  }

  static Revision revision(ClaimRevisionRecord row) {
    return new Revision(
        claim(row), row.getNumber(), row.getRecordedBy(), row.getReason(), row.getRecordedAt());
  }

  static Claim claim(ClaimRevisionRecord row) {
    return new Claim(
        row.getClaim(),
        row.getMetric(),
        row.getResource(),
        row.getStatistic(),
        row.getForm(),
        row.getFormAlternative(),
        row.getValue(),
        row.getLower(),
        row.getUpper(),
        row.getBaselineValue(),
        row.getExactNumber(),
        row.getWording(),
        row.getUnit(),
        row.getBetter(),
        row.getRole(),
        row.getSubject(),
        row.getBaseline(),
        row.getConditions(),
        row.getStatement(),
        row.getLocator(),
        row.getAmbiguity());
  }
}
