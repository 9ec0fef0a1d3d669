package dev.remeasure.db.run;

import static dev.remeasure.db.schema.Tables.ENVIRONMENT;
import static dev.remeasure.db.schema.Tables.RUN;

import dev.remeasure.claims.run.Outline;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** Runs in tables. */
@Singleton
public final class JooqRuns implements Runs {
  /** Most runs read at once. */
  private static final int RUNS = 1_000;

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
        .map(number -> SelectRuns.numbered(dsl, List.of(number)).getFirst());
  }

  @Override
  public Stream<Run> find(Collection<UUID> ids) {
    List<Record2<Long, Long>> runs =
        dsl.select(RUN.NUMBER, RUN.NUMBERS)
            .from(RUN)
            .where(RUN.ID.in(ids))
            .orderBy(RUN.NUMBER)
            .fetch();
    return batches(runs).stream().flatMap(batch -> SelectRuns.numbered(dsl, batch).stream());
  }

  @Override
  public void forEach(Consumer<Run> action) {
    List<Record2<Long, Long>> next = after(0);
    while (!next.isEmpty()) {
      List<Long> batch = batches(next).getFirst();
      SelectRuns.numbered(dsl, batch).forEach(action);
      next = after(batch.getLast());
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
    return dsl.select(RUN.fields())
        .select(ENVIRONMENT.FINGERPRINT)
        .from(RUN)
        .join(ENVIRONMENT)
        .on(ENVIRONMENT.NUMBER.eq(RUN.ENVIRONMENT))
        .where(condition)
        .fetchMap(
            RUN.ID,
            row ->
                new Outline(
                    row.get(RUN.STATE),
                    SelectRuns.component(row.into(RUN)),
                    row.get(ENVIRONMENT.FINGERPRINT)));
  }

  private List<Record2<Long, Long>> after(long number) {
    return dsl.select(RUN.NUMBER, RUN.NUMBERS)
        .from(RUN)
        .where(RUN.NUMBER.gt(number))
        .orderBy(RUN.NUMBER)
        .limit(RUNS)
        .fetch();
  }

  private static List<List<Long>> batches(List<Record2<Long, Long>> runs) {
    List<List<Long>> batches = new ArrayList<>();
    List<Long> batch = new ArrayList<>();
    long numbers = 0;
    for (Record2<Long, Long> run : runs) {
      batch.add(run.value1());
      numbers += run.value2();
      if (batch.size() == RUNS || numbers >= NUMBERS) {
        batches.add(batch);
        batch = new ArrayList<>();
        numbers = 0;
      }
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
