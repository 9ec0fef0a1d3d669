package dev.remeasure.db.claim;

import static dev.remeasure.db.schema.Tables.PAPER_WRITER;

import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Writes papers and claims in one transaction, and one writer after the other: H2's MERGE does not
 * see a row that another thread is inserting, and writers in different orders could block each
 * other.
 */
final class PaperWriter {
  private PaperWriter() {}

  static <T> T write(DSLContext dsl, Function<DSLContext, T> action) {
    return dsl.transactionResult(transaction -> {
      transaction.dsl().selectFrom(PAPER_WRITER).forUpdate().fetch();
      return action.apply(transaction.dsl());
    });
  }
}
