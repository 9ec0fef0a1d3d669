package dev.remeasure.db.audit;

import static dev.remeasure.db.schema.Tables.CHAIN;

import dev.remeasure.claims.audit.Link;
import dev.remeasure.db.schema.tables.records.ChainRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads links of the chain. */
final class SelectLinks {
  private SelectLinks() {}

  static List<Link> where(DSLContext dsl, Condition condition) {
    return dsl.selectFrom(CHAIN).where(condition).orderBy(CHAIN.NUMBER).fetch(SelectLinks::link);
  }

  static Optional<Link> head(DSLContext dsl) {
    return dsl.selectFrom(CHAIN)
        .orderBy(CHAIN.NUMBER.desc())
        .limit(1)
        .fetchOptional(SelectLinks::link);
  }

  private static Link link(ChainRecord row) {
    return new Link(
        row.getNumber(),
        row.getEvent(),
        row.getSubject(),
        row.getDigest(),
        row.getAddedAt(),
        row.getPrevious(),
        row.getHash());
  }
}
