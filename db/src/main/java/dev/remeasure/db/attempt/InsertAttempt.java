package dev.remeasure.db.attempt;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.db.batch.BatchInsert;
import dev.remeasure.db.schema.tables.records.AttemptAnswerRecord;
import dev.remeasure.db.schema.tables.records.AttemptRecord;
import org.jooq.DSLContext;

/** Inserts an attempt with its plan, without its run. */
final class InsertAttempt {
  private InsertAttempt() {}

  static void insert(DSLContext within, Attempt attempt) {
    within.executeInsert(row(attempt));
    BatchInsert.insert(
        within,
        attempt.answers(),
        (position, answer) ->
            new AttemptAnswerRecord()
                .setAttempt(attempt.number())
                .setPosition(position)
                .setMetric(answer.metric())
                .setResource(answer.resource())
                .setStatistic(answer.statistic())
                .setGrade(answer.grade())
                .setReason(answer.reason()));
    if (attempt.plan() != null) {
      InsertPlan.insert(within, attempt.number(), attempt.plan());
    }
  }

  private static AttemptRecord row(Attempt attempt) {
    return new AttemptRecord()
        .setNumber(attempt.number())
        .setClaim(attempt.claim())
        .setRevision(attempt.revision())
        .setNote(attempt.note())
        .setCarried(attempt.carried())
        .setLoggedAt(attempt.loggedAt())
        .setLoggedBy(attempt.loggedBy())
        .setPlanHash(attempt.planHash())
        .setDataHash(attempt.dataHash())
        .setContentHash(attempt.contentHash());
  }
}
