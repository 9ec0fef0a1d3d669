package dev.remeasure.db.attempt;

import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.db.batch.BatchInsert;
import dev.remeasure.db.schema.tables.records.PlanAnswerRecord;
import dev.remeasure.db.schema.tables.records.PlanOptionRecord;
import dev.remeasure.db.schema.tables.records.PlanPointRecord;
import dev.remeasure.db.schema.tables.records.PlanRecord;
import org.jooq.DSLContext;

/** Inserts the plan of an attempt. */
final class InsertPlan {
  private InsertPlan() {}

  static void insert(DSLContext within, long attempt, Plan plan) {
    within.executeInsert(row(attempt, plan));
    BatchInsert.insert(
        within,
        plan.answers(),
        (position, answer) ->
            new PlanAnswerRecord()
                .setAttempt(attempt)
                .setPosition(position)
                .setMetric(answer.metric())
                .setResource(answer.resource())
                .setStatistic(answer.statistic())
                .setGrade(answer.grade())
                .setReason(answer.reason()));
    BatchInsert.insert(
        within,
        plan.points(),
        (position, point) ->
            new PlanPointRecord().setAttempt(attempt).setPosition(position).setName(point));
    BatchInsert.insert(
        within,
        plan.options(),
        (position, option) ->
            new PlanOptionRecord().setAttempt(attempt).setPosition(position).setWord(option));
  }

  private static PlanRecord row(long attempt, Plan plan) {
    Protocol protocol = plan.protocol();
    PlannedReading reading = plan.reading();
    return new PlanRecord()
        .setAttempt(attempt)
        .setClaim(plan.claim())
        .setRevision(plan.revision())
        .setReading(reading == null ? null : reading.words())
        .setReadingLower(reading == null ? null : reading.a())
        .setReadingUpper(reading == null ? null : reading.b())
        .setReadingIntent(reading == null ? null : reading.intent())
        .setBaseline(plan.baseline())
        .setSubject(plan.subject())
        .setProtocol(protocol.name())
        .setPairs(protocol.pairs())
        .setMaxPairs(protocol.maxPairs())
        .setWarmups(protocol.warmups())
        .setWarmupTime(protocol.warmupTime())
        .setIterations(protocol.iterations())
        .setIterationTime(protocol.iterationTime())
        .setPilot(protocol.pilot())
        .setConfirmatory(protocol.confirmatory())
        .setSeed(plan.seed())
        .setMargin(plan.margin())
        .setHalfWidth(plan.precision())
        .setMadeAt(plan.madeAt());
  }
}
