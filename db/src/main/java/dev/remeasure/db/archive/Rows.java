package dev.remeasure.db.archive;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;

/** Reads a table by its primary key, a stretch at a time, so that a stretch fits into memory. */
final class Rows {
  /** Keys in a stretch: few where a row is long. */
  private static final long ROWS = 1_000;

  private static final long ROWS_WITH_ARRAYS = 20;

  private final DSLContext dsl;
  private final Table<?> table;
  private final List<? extends Field<?>> key;

  private Rows(DSLContext dsl, Table<?> table) {
    this.dsl = dsl;
    this.table = table;
    UniqueKey<?> primary = table.getPrimaryKey();
    // A counter is one row, and has none.
    this.key = primary == null ? List.of(table.fields()) : primary.getFields();
  }

  static void forEach(DSLContext dsl, Table<?> table, Consumer<Record> action) {
    new Rows(dsl, table).each(action);
  }

  private void each(Consumer<Record> action) {
    Field<?> first = key.getFirst();
    if (first.getType() != Long.class) {
      read(DSL.noCondition(), action);
      return;
    }
    Field<Long> number = first.coerce(Long.class);
    Long most = dsl.select(DSL.max(number)).from(table).fetchSingle().value1();
    long step = hasArrays() ? ROWS_WITH_ARRAYS : ROWS;
    for (long from = 0; most != null && from <= most; from += step) {
      read(number.ge(from).and(number.lt(from + step)), action);
    }
  }

  private void read(Condition condition, Consumer<Record> action) {
    dsl.select(table.fields())
        .from(table)
        .where(condition)
        .orderBy(key.stream().map(this::order).toList())
        .forEach(action);
  }

  /** By the bytes of a text: each database has an order of its own for texts. */
  private SortField<?> order(Field<?> field) {
    if (field.getType() != String.class) {
      return field.asc();
    }
    return DSL.field(
            dsl.dialect() == SQLDialect.H2 ? "cast({0} as varbinary)" : "convert_to({0}, 'UTF8')",
            byte[].class,
            field)
        .asc();
  }

  private boolean hasArrays() {
    return Arrays.stream(table.fields())
        .anyMatch(field -> field.getConverter().fromType().isArray());
  }
}
