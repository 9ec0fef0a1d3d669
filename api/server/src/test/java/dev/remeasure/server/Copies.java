package dev.remeasure.server;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.uuid;
import static org.jooq.impl.DSL.val;

import dev.remeasure.db.schema.DefaultSchema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** More attempts like the first, copied within the database: logging a thousand takes long. */
final class Copies {
  /** Parents before their children. */
  private static final List<String> TABLES =
      List.of(
          "attempt",
          "attempt_answer",
          "plan",
          "plan_answer",
          "plan_point",
          "plan_option",
          "run",
          "run_fact",
          "run_metric",
          "run_point",
          "run_point_param",
          "run_control",
          "run_conditions",
          "run_fork",
          "run_series",
          "run_histogram",
          "run_check",
          "run_warning",
          "comparison",
          "comparison_reading",
          "comparison_measured",
          "comparison_finding",
          "comparison_step");

  /** Of comparisons; more than the first attempt has. */
  private static final int STRIDE = 100;

  private Copies() {}

  /** Copies attempt 1, whose comparison is the first, to the numbers from here to there. */
  static void ofTheFirst(DSLContext dsl, int from, int to) {
    for (String name : TABLES) {
      copy(dsl, DefaultSchema.DEFAULT_SCHEMA.getTable(name), from - 1, to - 1);
    }
  }

  private static void copy(DSLContext dsl, Table<?> table, int from, int to) {
    Field<Integer> n = field(name("copies", "n"), SQLDataType.INTEGER);
    List<Field<?>> values =
        Arrays.stream(table.fields()).<Field<?>>map(field -> value(table, field, n)).toList();
    dsl.insertInto(table)
        .columns(table.fields())
        .select(
            dsl.select(values)
                .from(table)
                .crossJoin(generateSeries(from, to).as("copies", "n"))
                .where(key(table).cast(SQLDataType.BIGINT).eq(1L)))
        .execute();
  }

  private static Field<?> value(Table<?> table, Field<?> field, Field<Integer> n) {
    if (field.getName().equals("content_hash")) {
      return concat(field, val("-"), n);
    }
    if (field.getName().equals("id")) {
      return uuid();
    }
    boolean ofComparison =
        field.getName().equals("comparison")
            || (table.getName().equals("comparison") && field.getName().equals("number"));
    if (ofComparison) {
      return field.cast(SQLDataType.BIGINT).add(n.mul(STRIDE));
    }
    return field.equals(key(table)) || field.getName().equals("attempt")
        ? field.cast(SQLDataType.BIGINT).add(n)
        : field;
  }

  /** What names the attempt, or the comparison of the attempt. */
  private static Field<?> key(Table<?> table) {
    return Stream.of("run", "attempt", "comparison", "number")
        .flatMap(name -> Stream.ofNullable(table.field(name)))
        .findFirst()
        .orElseThrow();
  }
}
