package dev.remeasure.db.attempt;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.db.batch.BatchInsert;
import dev.remeasure.db.schema.tables.records.AttemptRecord;
import dev.remeasure.db.schema.tables.records.PlanOptionRecord;
import dev.remeasure.db.schema.tables.records.PlanPointRecord;
import dev.remeasure.db.schema.tables.records.PlanRecord;
import org.jooq.DSLContext;

/** Inserts an attempt with its plan, without its run. */
final class InsertAttempt {
  private InsertAttempt() {}

  static void insert(DSLContext within, Attempt attempt) {
    within.executeInsert(
        new AttemptRecord()
            .setNumber(attempt.number())
            .setClaim(attempt.claim())
            .setGrade(attempt.grade())
            .setMetric(attempt.metric())
            .setNote(attempt.note())
            .setLoggedAt(attempt.loggedAt())
            .setContentHash(attempt.contentHash()));
    Plan plan = attempt.plan();
    if (plan == null) {
      return;
    }
    within.executeInsert(row(attempt.number(), plan));
    BatchInsert.insert(
        within,
        plan.points(),
        (position, point) ->
            new PlanPointRecord()
                .setAttempt(attempt.number())
                .setPosition(position)
                .setName(point));
    BatchInsert.insert(
        within,
        plan.options(),
        (position, option) ->
            new PlanOptionRecord()
                .setAttempt(attempt.number())
                .setPosition(position)
                .setWord(option));
  }

  private static PlanRecord row(long attempt, Plan plan) {
    Protocol protocol = plan.protocol();
    return new PlanRecord()
        .setAttempt(attempt)
        .setClaim(plan.claim())
        .setReading(plan.reading())
        .setGrade(plan.grade())
        .setBaseline(plan.baseline())
        .setSubject(plan.subject())
        .setMetric(plan.metric())
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
        .setMadeAt(plan.madeAt());
  }
}
