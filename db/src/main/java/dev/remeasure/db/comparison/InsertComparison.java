package dev.remeasure.db.comparison;

import static dev.remeasure.db.schema.Tables.COMPARISON;

import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.SweepSummary;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.db.batch.BatchInsert;
import dev.remeasure.db.schema.tables.records.ComparisonFindingRecord;
import dev.remeasure.db.schema.tables.records.ComparisonMeasuredRecord;
import dev.remeasure.db.schema.tables.records.ComparisonReadingRecord;
import dev.remeasure.db.schema.tables.records.ComparisonRecord;
import dev.remeasure.db.schema.tables.records.ComparisonStepRecord;
import org.jooq.DSLContext;

/** Inserts a comparison with all its parts. */
final class InsertComparison {
  private InsertComparison() {}

  static void insert(DSLContext within, Comparison comparison) {
    Judgement judgement = comparison.judgement();
    long number =
        within
            .insertInto(COMPARISON)
            .set(row(comparison, judgement))
            .returning(COMPARISON.NUMBER)
            .fetchSingle(COMPARISON.NUMBER);
    if (judgement.reading() != null) {
      within.executeInsert(row(number, 0, judgement.reading()));
    }
    BatchInsert.insert(
        within,
        judgement.readings(),
        (position, scored) ->
            row(number, position + 1, scored.reading())
                .setVerdict(scored.verdict())
                .setSubCode(scored.subCode()));
    BatchInsert.insert(
        within, judgement.measured(), (position, measured) -> row(number, position, measured));
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

  private static ComparisonRecord row(Comparison comparison, Judgement judgement) {
    Interval headline = judgement.headline();
    SweepSummary sweep = judgement.sweep();
    return new ComparisonRecord()
        .setAttempt(comparison.attempt())
        .setRules(comparison.rules())
        .setJudgedAt(comparison.judgedAt())
        .setVerdict(judgement.verdict())
        .setSubCode(judgement.subCode())
        .setFlags(judgement.flags())
        .setEstimate(headline == null ? null : headline.estimate())
        .setEstimateLower(headline == null ? null : headline.lower())
        .setEstimateUpper(headline == null ? null : headline.upper())
        .setSweepPoints(sweep == null ? null : sweep.points())
        .setSweepReproducing(sweep == null ? null : sweep.reproducing())
        .setSweepMedian(sweep == null ? null : sweep.median())
        .setSweepShare(sweep == null ? null : sweep.share())
        .setRetained(judgement.retained())
        .setPowerHint(judgement.powerHint());
  }

  private static ComparisonReadingRecord row(long comparison, int position, ClaimBounds reading) {
    return new ComparisonReadingRecord()
        .setComparison(comparison)
        .setPosition(position)
        .setWords(reading.words())
        .setClaimedLower(reading.a())
        .setClaimedUpper(reading.b())
        .setRoundedLower(reading.roundedLower())
        .setRoundedUpper(reading.roundedUpper())
        .setMargin(reading.margin())
        .setLo(reading.lo())
        .setHi(reading.hi())
        .setE(reading.e());
  }

  private static ComparisonMeasuredRecord row(long comparison, int position, Measured measured) {
    Interval interval = measured.interval();
    Interval welch = measured.welch();
    Interval fieller = measured.fieller();
    return new ComparisonMeasuredRecord()
        .setComparison(comparison)
        .setPosition(position)
        .setMetric(measured.metric())
        .setResource(measured.resource())
        .setPoint(measured.point())
        .setJudged(measured.judged())
        .setMethod(measured.method())
        .setForks(measured.forks())
        .setUnit(measured.unit())
        .setBaselineMean(measured.baselineMean())
        .setSubjectMean(measured.subjectMean())
        .setLevel(measured.level())
        .setEstimate(interval == null ? null : interval.estimate())
        .setEstimateLower(interval == null ? null : interval.lower())
        .setEstimateUpper(interval == null ? null : interval.upper())
        .setWelchEstimate(welch == null ? null : welch.estimate())
        .setWelchLower(welch == null ? null : welch.lower())
        .setWelchUpper(welch == null ? null : welch.upper())
        .setFiellerEstimate(fieller == null ? null : fieller.estimate())
        .setFiellerLower(fieller == null ? null : fieller.lower())
        .setFiellerUpper(fieller == null ? null : fieller.upper())
        .setStandardError(measured.standardError())
        .setSpread(measured.spread())
        .setReason(measured.reason());
  }
}
