package dev.remeasure.db.attempt;

import static dev.remeasure.db.schema.Tables.ATTEMPT;
import static dev.remeasure.db.schema.Tables.RETRACTION;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.attempt.Withdrawal;
import dev.remeasure.db.batch.BatchInsert;
import dev.remeasure.db.schema.tables.records.RetractionRecord;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The retractions of attempts. */
final class Retractions {
  private Retractions() {}

  /** Those of the attempts that fulfil the condition, oldest first, by attempt. */
  static Map<Long, List<Retraction>> where(DSLContext dsl, Condition condition) {
    return dsl.select(RETRACTION.fields())
        .from(RETRACTION)
        .join(ATTEMPT)
        .on(ATTEMPT.NUMBER.eq(RETRACTION.ATTEMPT))
        .where(condition)
        .orderBy(RETRACTION.ATTEMPT, RETRACTION.POSITION)
        .fetchInto(RETRACTION)
        .intoGroups(RETRACTION.ATTEMPT, Retractions::retraction);
  }

  /** Writes them as they are now. */
  static void write(DSLContext within, Attempt attempt) {
    within.deleteFrom(RETRACTION).where(RETRACTION.ATTEMPT.eq(attempt.number())).execute();
    BatchInsert.insert(
        within,
        attempt.retractions(),
        (position, retraction) -> row(attempt.number(), position, retraction));
  }

  private static RetractionRecord row(long attempt, int position, Retraction retraction) {
    Withdrawal withdrawal = retraction.withdrawal();
    return new RetractionRecord()
        .setAttempt(attempt)
        .setPosition(position)
        .setReason(retraction.reason())
        .setRetractedBy(retraction.by())
        .setRetractedAt(retraction.at())
        .setWithdrawal(withdrawal == null ? null : withdrawal.reason())
        .setWithdrawnBy(withdrawal == null ? null : withdrawal.by())
        .setWithdrawnAt(withdrawal == null ? null : withdrawal.at());
  }

  private static Retraction retraction(RetractionRecord row) {
    return new Retraction(
        row.getReason(), row.getRetractedBy(), row.getRetractedAt(), withdrawal(row));
  }

  private static @Nullable Withdrawal withdrawal(RetractionRecord row) {
    return row.getWithdrawnAt() == null
        ? null
        : new Withdrawal(row.getWithdrawal(), row.getWithdrawnBy(), row.getWithdrawnAt());
  }
}
