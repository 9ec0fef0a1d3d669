package dev.remeasure.db.attempt;

import static dev.remeasure.db.schema.Tables.ATTEMPT;
import static dev.remeasure.db.schema.Tables.PLAN;
import static dev.remeasure.db.schema.Tables.PLAN_OPTION;
import static dev.remeasure.db.schema.Tables.PLAN_POINT;
import static dev.remeasure.db.schema.Tables.RUN;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Reads attempts with their plans, by number, in three queries however many there are. */
final class SelectAttempts {
  private SelectAttempts() {}

  /** The attempts come first: whatever is logged meanwhile, each one's parts are then there. */
  static List<Attempt> where(DSLContext dsl, Condition condition) {
    Result<? extends Record> rows =
        dsl.select(ATTEMPT.fields())
            .select(PLAN.fields())
            .select(RUN.ID)
            .from(ATTEMPT)
            .join(RUN)
            .on(RUN.NUMBER.eq(ATTEMPT.NUMBER))
            .leftJoin(PLAN)
            .on(PLAN.ATTEMPT.eq(ATTEMPT.NUMBER))
            .where(condition)
            .orderBy(ATTEMPT.NUMBER)
            .fetch();
    Map<Long, List<String>> points =
        dsl.select(PLAN_POINT.ATTEMPT, PLAN_POINT.NAME)
            .from(PLAN_POINT)
            .join(ATTEMPT)
            .on(ATTEMPT.NUMBER.eq(PLAN_POINT.ATTEMPT))
            .where(condition)
            .orderBy(PLAN_POINT.ATTEMPT, PLAN_POINT.POSITION)
            .fetchGroups(PLAN_POINT.ATTEMPT, PLAN_POINT.NAME);
    Map<Long, List<String>> options =
        dsl.select(PLAN_OPTION.ATTEMPT, PLAN_OPTION.WORD)
            .from(PLAN_OPTION)
            .join(ATTEMPT)
            .on(ATTEMPT.NUMBER.eq(PLAN_OPTION.ATTEMPT))
            .where(condition)
            .orderBy(PLAN_OPTION.ATTEMPT, PLAN_OPTION.POSITION)
            .fetchGroups(PLAN_OPTION.ATTEMPT, PLAN_OPTION.WORD);
    return rows.map(row -> {
      long number = row.get(ATTEMPT.NUMBER);
      return attempt(
          row, points.getOrDefault(number, List.of()), options.getOrDefault(number, List.of()));
    });
  }

  private static Attempt attempt(Record row, List<String> points, List<String> options) {
    return new Attempt(
        row.get(ATTEMPT.NUMBER),
        row.get(ATTEMPT.CLAIM),
        row.get(RUN.ID),
        row.get(ATTEMPT.GRADE),
        row.get(PLAN.ATTEMPT) == null ? null : plan(row, points, options),
        row.get(ATTEMPT.METRIC),
        row.get(ATTEMPT.NOTE),
        row.get(ATTEMPT.LOGGED_AT),
        row.get(ATTEMPT.CONTENT_HASH));
  }

  private static Plan plan(Record row, List<String> points, List<String> options) {
    return new Plan(
        row.get(PLAN.CLAIM),
        row.get(PLAN.READING),
        row.get(PLAN.GRADE),
        row.get(PLAN.BASELINE),
        row.get(PLAN.SUBJECT),
        row.get(PLAN.METRIC),
        points,
        new Protocol(
            row.get(PLAN.PROTOCOL),
            row.get(PLAN.PAIRS),
            row.get(PLAN.MAX_PAIRS),
            row.get(PLAN.WARMUPS),
            row.get(PLAN.WARMUP_TIME),
            row.get(PLAN.ITERATIONS),
            row.get(PLAN.ITERATION_TIME),
            row.get(PLAN.PILOT),
            row.get(PLAN.CONFIRMATORY)),
        options,
        row.get(PLAN.SEED),
        row.get(PLAN.MARGIN),
        row.get(PLAN.MADE_AT));
  }
}
