package dev.remeasure.db.attempt;

import static dev.remeasure.db.schema.Tables.ATTEMPT;
import static dev.remeasure.db.schema.Tables.PLAN;
import static dev.remeasure.db.schema.Tables.PLAN_ANSWER;
import static dev.remeasure.db.schema.Tables.PLAN_OPTION;
import static dev.remeasure.db.schema.Tables.PLAN_POINT;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.Protocol;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads the parts of the plans of attempts, and makes the plans of them. */
final class SelectPlans {
  private final Map<Long, List<Answer>> answers;
  private final Map<Long, List<String>> points;
  private final Map<Long, List<String>> options;

  SelectPlans(DSLContext dsl, Condition condition) {
    answers =
        dsl.select(PLAN_ANSWER.fields())
            .from(PLAN_ANSWER)
            .join(ATTEMPT)
            .on(ATTEMPT.NUMBER.eq(PLAN_ANSWER.ATTEMPT))
            .where(condition)
            .orderBy(PLAN_ANSWER.ATTEMPT, PLAN_ANSWER.POSITION)
            .fetchInto(PLAN_ANSWER)
            .intoGroups(
                PLAN_ANSWER.ATTEMPT,
                row ->
                    new Answer(
                        row.getMetric(),
                        row.getResource(),
                        row.getStatistic(),
                        row.getGrade(),
                        row.getReason()));
    points =
        dsl.select(PLAN_POINT.ATTEMPT, PLAN_POINT.NAME)
            .from(PLAN_POINT)
            .join(ATTEMPT)
            .on(ATTEMPT.NUMBER.eq(PLAN_POINT.ATTEMPT))
            .where(condition)
            .orderBy(PLAN_POINT.ATTEMPT, PLAN_POINT.POSITION)
            .fetchGroups(PLAN_POINT.ATTEMPT, PLAN_POINT.NAME);
    options =
        dsl.select(PLAN_OPTION.ATTEMPT, PLAN_OPTION.WORD)
            .from(PLAN_OPTION)
            .join(ATTEMPT)
            .on(ATTEMPT.NUMBER.eq(PLAN_OPTION.ATTEMPT))
            .where(condition)
            .orderBy(PLAN_OPTION.ATTEMPT, PLAN_OPTION.POSITION)
            .fetchGroups(PLAN_OPTION.ATTEMPT, PLAN_OPTION.WORD);
  }

  Plan plan(Record row) {
    long attempt = row.get(PLAN.ATTEMPT);
    return new Plan(
        row.get(PLAN.CLAIM),
        row.get(PLAN.REVISION),
        reading(row),
        answers.getOrDefault(attempt, List.of()),
        row.get(PLAN.BASELINE),
        row.get(PLAN.SUBJECT),
        points.getOrDefault(attempt, List.of()),
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
        options.getOrDefault(attempt, List.of()),
        row.get(PLAN.SEED),
        row.get(PLAN.MARGIN),
        row.get(PLAN.HALF_WIDTH),
        row.get(PLAN.MADE_AT));
  }

  private static @Nullable PlannedReading reading(Record row) {
    return row.get(PLAN.READING) == null
        ? null
        : new PlannedReading(
            row.get(PLAN.READING),
            row.get(PLAN.READING_LOWER),
            row.get(PLAN.READING_UPPER),
            row.get(PLAN.READING_INTENT));
  }
}
