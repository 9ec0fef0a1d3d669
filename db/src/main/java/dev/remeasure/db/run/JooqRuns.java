package dev.remeasure.db.run;

import static dev.remeasure.db.schema.Tables.ENVIRONMENT;
import static dev.remeasure.db.schema.Tables.RUN;

import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** Runs in tables. */
@Singleton
public final class JooqRuns implements Runs {
  /** Most runs read at once. */
  private static final int RUNS = 500;

  /** A batch ends with the run that brings it to so many numbers, so that it fits into memory. */
  private static final long NUMBERS = 500_000;

  private final DSLContext dsl;

  public JooqRuns(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Run> find(UUID id) {
    return dsl.select(RUN.NUMBER)
        .from(RUN)
        .where(RUN.ID.eq(id))
        .fetchOptional(RUN.NUMBER)
        .map(number -> SelectRuns.between(dsl, number, number).getFirst());
  }

  @Override
  public void forEach(Consumer<Run> action) {
    List<Record2<Long, Long>> next = after(0);
    while (!next.isEmpty()) {
      long last = endOfBatch(next);
      SelectRuns.between(dsl, next.getFirst().value1(), last).forEach(action);
      next = after(last);
    }
  }

  @Override
  public List<UUID> ids() {
    return dsl.select(RUN.ID).from(RUN).orderBy(RUN.NUMBER).fetch(RUN.ID);
  }

  @Override
  public Map<UUID, Outline> outlines() {
    return outlines(DSL.noCondition());
  }

  @Override
  public Map<UUID, Outline> outlines(Collection<UUID> ids) {
    return outlines(RUN.ID.in(ids));
  }

  private Map<UUID, Outline> outlines(Condition condition) {
    return dsl.select(RUN.ID, RUN.STATE, ENVIRONMENT.FINGERPRINT)
        .from(RUN)
        .join(ENVIRONMENT)
        .on(ENVIRONMENT.NUMBER.eq(RUN.ENVIRONMENT))
        .where(condition)
        .fetchMap(RUN.ID, row -> new Outline(row.value2(), row.value3()));
  }

  private List<Record2<Long, Long>> after(long number) {
    return dsl.select(RUN.NUMBER, RUN.NUMBERS)
        .from(RUN)
        .where(RUN.NUMBER.gt(number))
        .orderBy(RUN.NUMBER)
        .limit(RUNS)
        .fetch();
  }

  private static long endOfBatch(List<Record2<Long, Long>> runs) {
    long numbers = 0;
    for (Record2<Long, Long> run : runs) {
      numbers += run.value2();
      if (numbers >= NUMBERS) {
        return run.value1();
      }
    }
    return runs.getLast().value1();
  }
}
