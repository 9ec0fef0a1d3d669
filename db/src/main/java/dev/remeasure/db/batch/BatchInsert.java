package dev.remeasure.db.batch;

import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** The rows of a list: one for each element, with its position. */
public final class BatchInsert {
  private BatchInsert() {}

  public static <T> void insert(DSLContext within, List<T> elements, Row<T> row) {
    within
        .batchInsert(
            IntStream.range(0, elements.size())
                .mapToObj(position -> row.of(position, elements.get(position)))
                .toList())
        .execute();
  }

  /** Makes the row of one element. */
  @FunctionalInterface
  public interface Row<T> {
    TableRecord<?> of(int position, T element);
  }
}
