package dev.remeasure.db.run;

import static dev.remeasure.db.schema.Tables.ENVIRONMENT;

import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.db.batch.BatchInsert;
import dev.remeasure.db.schema.tables.records.EnvironmentFactRecord;
import dev.remeasure.db.schema.tables.records.RunFactRecord;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Inserts an environment: its lasting facts once, its fleeting ones with each run. */
final class InsertEnvironment {
  private InsertEnvironment() {}

  /** Returns the number of the environment, an earlier one if it has the same lasting facts. */
  static long insert(DSLContext within, Environment environment) {
    String fingerprint = environment.fingerprint();
    @Nullable Long known =
        within
            .selectFrom(ENVIRONMENT)
            .where(ENVIRONMENT.FINGERPRINT.eq(fingerprint))
            .fetchOne(ENVIRONMENT.NUMBER);
    if (known != null) {
      return known;
    }
    long number =
        within
            .insertInto(ENVIRONMENT)
            .set(ENVIRONMENT.FINGERPRINT, fingerprint)
            .returning(ENVIRONMENT.NUMBER)
            .fetchSingle(ENVIRONMENT.NUMBER);
    BatchInsert.insert(
        within,
        facts(environment, false),
        (position, fact) ->
            new EnvironmentFactRecord()
                .setEnvironment(number)
                .setPosition(position)
                .setName(fact.getKey())
                .setStatus(fact.getValue().status())
                .setValue(fact.getValue().value()));
    return number;
  }

  static void insertFleeting(DSLContext within, long run, Environment environment) {
    BatchInsert.insert(
        within,
        facts(environment, true),
        (position, fact) ->
            new RunFactRecord()
                .setRun(run)
                .setPosition(position)
                .setName(fact.getKey())
                .setStatus(fact.getValue().status())
                .setValue(fact.getValue().value()));
  }

  private static List<Map.Entry<String, Fact>> facts(Environment environment, boolean fleeting) {
    return environment.facts().entrySet().stream()
        .filter(fact -> fact.getValue().fleeting() == fleeting)
        .toList();
  }
}
