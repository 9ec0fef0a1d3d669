package dev.remeasure.db;

import static dev.remeasure.db.schema.Tables.RUN;

import dev.remeasure.run.Run;
import dev.remeasure.run.Runs;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Runs in tables. */
@Singleton
final class JooqRuns implements Runs {
  private static final int BATCH = 500;

  private final DSLContext dsl;

  JooqRuns(DSLContext dsl) {
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
    List<Long> numbers = next(0);
    while (!numbers.isEmpty()) {
      long last = numbers.getLast();
      SelectRuns.between(dsl, numbers.getFirst(), last).forEach(action);
      numbers = next(last);
    }
  }

  @Override
  public List<UUID> ids() {
    return dsl.select(RUN.ID).from(RUN).orderBy(RUN.NUMBER).fetch(RUN.ID);
  }

  private List<Long> next(long after) {
    return dsl.select(RUN.NUMBER)
        .from(RUN)
        .where(RUN.NUMBER.gt(after))
        .orderBy(RUN.NUMBER)
        .limit(BATCH)
        .fetch(RUN.NUMBER);
  }
}
