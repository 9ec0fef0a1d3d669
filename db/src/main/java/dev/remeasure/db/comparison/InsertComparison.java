package dev.remeasure.db.comparison;

import static dev.remeasure.db.schema.Tables.COMPARISON;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.SweepSummary;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.db.schema.tables.records.ComparisonRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Inserts a comparison: a row for each of its judgements, the claim's own first. */
final class InsertComparison {
  private InsertComparison() {}

  static void insert(DSLContext within, Comparison comparison) {
    long own = insert(within, comparison, comparison.judged().own(), null);
    for (Judgement beside : comparison.judged().beside()) {
      insert(within, comparison, beside, own);
    }
  }

  private static long insert(
      DSLContext within, Comparison comparison, Judgement judgement, @Nullable Long own) {
    long number =
        within
            .insertInto(COMPARISON)
            .set(row(comparison, judgement).setBeside(own))
            .returning(COMPARISON.NUMBER)
            .fetchSingle(COMPARISON.NUMBER);
    InsertJudgement.insert(within, number, judgement);
    return number;
  }

  private static ComparisonRecord row(Comparison comparison, Judgement judgement) {
    Answer answer = judgement.answer();
    Interval headline = judgement.headline();
    SweepSummary sweep = judgement.sweep();
    return new ComparisonRecord()
        .setAttempt(comparison.attempt())
        .setRules(comparison.rules())
        .setJudgedAt(comparison.judgedAt())
        .setAnswerMetric(answer.metric())
        .setAnswerResource(answer.resource())
        .setAnswerStatistic(answer.statistic())
        .setAnswerGrade(answer.grade())
        .setAnswerReason(answer.reason())
        .setVerdict(judgement.verdict())
        .setSubVerdict(judgement.subVerdict())
        .setFlags(judgement.flags())
        .setEstimate(headline == null ? null : headline.estimate())
        .setEstimateLower(headline == null ? null : headline.lower())
        .setEstimateUpper(headline == null ? null : headline.upper())
        .setHeadlinePoint(judgement.headlinePoint())
        .setNothing(judgement.nothing())
        .setSweepPoints(sweep == null ? null : sweep.points())
        .setSweepReproducing(sweep == null ? null : sweep.reproducing())
        .setSweepMedian(sweep == null ? null : sweep.median())
        .setSweepShare(sweep == null ? null : sweep.share())
        .setRetained(judgement.retained())
        .setPowerHint(judgement.powerHint());
  }
}
