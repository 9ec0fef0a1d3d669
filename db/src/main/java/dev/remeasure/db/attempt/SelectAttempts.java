package dev.remeasure.db.attempt;

import static dev.remeasure.db.schema.Tables.ATTEMPT;
import static dev.remeasure.db.schema.Tables.ATTEMPT_ANSWER;
import static dev.remeasure.db.schema.Tables.PLAN;
import static dev.remeasure.db.schema.Tables.RUN;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Retraction;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** Reads attempts with their plans, by number, in six queries however many there are. */
final class SelectAttempts {
  private final Map<Long, List<Answer>> answers;
  private final Map<Long, List<Retraction>> retractions;
  private final SelectPlans plans;

  private SelectAttempts(DSLContext dsl, Condition condition) {
    answers =
        dsl.select(ATTEMPT_ANSWER.fields())
            .from(ATTEMPT_ANSWER)
            .join(ATTEMPT)
            .on(ATTEMPT.NUMBER.eq(ATTEMPT_ANSWER.ATTEMPT))
            .where(condition)
            .orderBy(ATTEMPT_ANSWER.ATTEMPT, ATTEMPT_ANSWER.POSITION)
            .fetchInto(ATTEMPT_ANSWER)
            .intoGroups(
                ATTEMPT_ANSWER.ATTEMPT,
                row ->
                    new Answer(
                        row.getMetric(),
                        row.getResource(),
                        row.getStatistic(),
                        row.getGrade(),
                        row.getReason()));
    retractions = Retractions.where(dsl, condition);
    plans = new SelectPlans(dsl, condition);
  }

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
    SelectAttempts parts = new SelectAttempts(dsl, condition);
    return rows.map(parts::attempt);
  }

  private Attempt attempt(Record row) {
    long number = row.get(ATTEMPT.NUMBER);
    return new Attempt(
        number,
        row.get(ATTEMPT.CLAIM),
        row.get(ATTEMPT.REVISION),
        row.get(RUN.ID),
        answers.getOrDefault(number, List.of()),
        row.get(PLAN.ATTEMPT) == null ? null : plans.plan(row),
        row.get(ATTEMPT.NOTE),
        row.get(ATTEMPT.CARRIED),
        retractions.getOrDefault(number, List.of()),
        row.get(ATTEMPT.LOGGED_AT),
        row.get(ATTEMPT.LOGGED_BY),
        row.get(ATTEMPT.PLAN_HASH),
        row.get(ATTEMPT.DATA_HASH),
        row.get(ATTEMPT.CONTENT_HASH));
  }
}
