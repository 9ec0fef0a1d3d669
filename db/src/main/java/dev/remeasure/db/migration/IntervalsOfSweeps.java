package dev.remeasure.db.migration;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import dev.remeasure.claims.stats.StudentT;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Works out the 95 % intervals at the points of sweeps, of which version 1 kept only the intervals
 * that hold together.
 */
final class IntervalsOfSweeps {
  private static final double LEVEL = 0.95;

  /** Levels this close are equal. */
  private static final double SAME = 1e-9;

  private static final double MOST_DF = 1e6;
  private static final int HALVINGS = 60;

  private static final Table<Record> MEASURED = table(DSL.name("comparison_measured"));
  private static final Field<Long> COMPARISON = field(DSL.name("comparison"), SQLDataType.BIGINT);
  private static final Field<Integer> POSITION = field(DSL.name("position"), SQLDataType.INTEGER);
  private static final Field<Double> SWEEP_LEVEL = number("level");
  private static final Field<Double> ESTIMATE = number("estimate");
  private static final Field<Double> ESTIMATE_LOWER = number("estimate_lower");
  private static final Field<Double> ESTIMATE_UPPER = number("estimate_upper");
  private static final Field<Double> STANDARD_ERROR = number("standard_error");

  private IntervalsOfSweeps() {}

  static void workOut(DSLContext dsl) {
    for (Record row :
        dsl.select(COMPARISON, POSITION, SWEEP_LEVEL, ESTIMATE, ESTIMATE_UPPER, STANDARD_ERROR)
            .from(MEASURED)
            .where(SWEEP_LEVEL.gt(LEVEL + SAME))
            .fetch()) {
      double estimate = row.get(ESTIMATE);
      double wide = Math.log(row.get(ESTIMATE_UPPER) / estimate);
      double half = halfWidth(wide, row.get(SWEEP_LEVEL), row.get(STANDARD_ERROR));
      dsl.update(MEASURED)
          .set(ESTIMATE_LOWER, estimate * Math.exp(-half))
          .set(ESTIMATE_UPPER, estimate * Math.exp(half))
          .where(COMPARISON.eq(row.get(COMPARISON)))
          .and(POSITION.eq(row.get(POSITION)))
          .execute();
    }
  }

  /**
   * Half the width of the 95 % interval, as ln.
   *
   * @param wide half the width at the level of the sweep
   */
  static double halfWidth(double wide, double level, @Nullable Double standardError) {
    if (standardError == null || standardError == 0) {
      return 0;
    }
    double df = df(wide / standardError, level);
    return StudentT.twoSided(df, LEVEL) * standardError;
  }

  /** The degrees of freedom with which t has that quantile: the fewer, the larger it is. */
  private static double df(double quantile, double level) {
    double fewest = 0;
    double most = Math.log(MOST_DF);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (fewest + most) / 2;
      if (StudentT.twoSided(Math.exp(middle), level) > quantile) {
        fewest = middle;
      } else {
        most = middle;
      }
    }
    return Math.exp((fewest + most) / 2);
  }

  private static Field<Double> number(String column) {
    return field(DSL.name(column), SQLDataType.DOUBLE);
  }
}
