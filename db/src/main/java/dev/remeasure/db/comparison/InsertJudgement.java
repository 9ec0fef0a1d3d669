package dev.remeasure.db.comparison;

import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.db.batch.BatchInsert;
import dev.remeasure.db.schema.tables.records.ComparisonFindingRecord;
import dev.remeasure.db.schema.tables.records.ComparisonReadingRecord;
import dev.remeasure.db.schema.tables.records.ComparisonStepRecord;
import org.jooq.DSLContext;

/** Inserts what a judgement rests on. */
final class InsertJudgement {
  private InsertJudgement() {}

  static void insert(DSLContext within, long number, Judgement judgement) {
    if (judgement.reading() != null) {
      within.executeInsert(row(number, 0, judgement.reading()));
    }
    BatchInsert.insert(
        within,
        judgement.readings(),
        (position, scored) ->
            row(number, position + 1, scored.reading())
                .setVerdict(scored.verdict())
                .setSubVerdict(scored.subVerdict()));
    BatchInsert.insert(
        within,
        judgement.measured(),
        (position, measured) -> MeasuredRows.row(number, position, measured));
    BatchInsert.insert(
        within,
        judgement.findings(),
        (position, finding) ->
            new ComparisonFindingRecord()
                .setComparison(number)
                .setPosition(position)
                .setName(finding.check())
                .setOutcome(finding.outcome())
                .setSentence(finding.sentence()));
    BatchInsert.insert(
        within,
        judgement.explanation(),
        (position, step) ->
            new ComparisonStepRecord()
                .setComparison(number)
                .setPosition(position)
                .setAbout(step.about())
                .setSentence(step.sentence()));
  }

  private static ComparisonReadingRecord row(long comparison, int position, ClaimBounds reading) {
    return new ComparisonReadingRecord()
        .setComparison(comparison)
        .setPosition(position)
        .setWords(reading.words())
        .setIntent(reading.intent())
        .setClaimedLower(reading.a())
        .setClaimedUpper(reading.b())
        .setRoundedLower(reading.roundedLower())
        .setRoundedUpper(reading.roundedUpper())
        .setMargin(reading.margin())
        .setLo(reading.lo())
        .setHi(reading.hi())
        .setE(reading.e())
        .setReach(reading.top());
  }
}
