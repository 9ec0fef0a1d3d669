package dev.remeasure.db.comparison;

import static dev.remeasure.db.schema.Tables.ATTEMPT;
import static dev.remeasure.db.schema.Tables.COMPARISON;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Comparisons;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Comparisons in tables. */
@Singleton
public final class JooqComparisons implements Comparisons {
  private final DSLContext dsl;

  public JooqComparisons(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(Comparison comparison) {
    dsl.transaction(transaction -> {
      Check.that(
          transaction.dsl().fetchExists(ATTEMPT, ATTEMPT.NUMBER.eq(comparison.attempt())),
          "comparison.attempt",
          comparison.attempt(),
          "must be the number of a logged attempt");
      InsertComparison.insert(transaction.dsl(), comparison);
    });
  }

  @Override
  public List<Comparison> ofAttempt(long attempt) {
    return SelectComparisons.numbered(
        dsl,
        dsl.select(COMPARISON.NUMBER)
            .from(COMPARISON)
            .where(COMPARISON.ATTEMPT.eq(attempt))
            .and(COMPARISON.BESIDE.isNull())
            .orderBy(COMPARISON.NUMBER)
            .fetch(COMPARISON.NUMBER));
  }

  @Override
  public List<Comparison> rejudged() {
    return SelectComparisons.numbered(
            dsl,
            dsl.select(COMPARISON.NUMBER)
                .from(COMPARISON)
                .where(
                    COMPARISON.ATTEMPT.in(
                        dsl.select(COMPARISON.ATTEMPT)
                            .from(COMPARISON)
                            .where(COMPARISON.BESIDE.isNull())
                            .groupBy(COMPARISON.ATTEMPT)
                            .having(DSL.count().gt(1))))
                .and(COMPARISON.BESIDE.isNull())
                .orderBy(COMPARISON.NUMBER)
                .fetch(COMPARISON.NUMBER))
        .stream()
        .sorted(Comparator.comparingLong(Comparison::attempt))
        .toList();
  }

  @Override
  public Optional<Comparison> latest(long attempt) {
    return latest(COMPARISON.ATTEMPT.eq(attempt)).stream().findFirst();
  }

  @Override
  public List<Comparison> latest() {
    return latest(DSL.noCondition());
  }

  @Override
  public List<Comparison> latest(Collection<Long> attempts) {
    return latest(COMPARISON.ATTEMPT.in(attempts));
  }

  private List<Comparison> latest(Condition condition) {
    return SelectComparisons.numbered(
            dsl,
            dsl.select(DSL.max(COMPARISON.NUMBER))
                .from(COMPARISON)
                .where(condition)
                .and(COMPARISON.BESIDE.isNull())
                .groupBy(COMPARISON.ATTEMPT)
                .orderBy(DSL.max(COMPARISON.NUMBER))
                .fetch(DSL.max(COMPARISON.NUMBER)))
        .stream()
        .sorted(Comparator.comparingLong(Comparison::attempt))
        .toList();
  }
}
