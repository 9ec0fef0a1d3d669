package dev.remeasure.db.audit;

import static dev.remeasure.db.schema.Tables.CHAIN;

import dev.remeasure.claims.audit.Link;
import dev.remeasure.db.schema.tables.records.ChainRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads links of the chain. */
final class SelectLinks {
  private SelectLinks() {}

  static List<Link> where(DSLContext dsl, Condition condition) {
    return dsl.selectFrom(CHAIN).where(condition).orderBy(CHAIN.NUMBER).fetch(SelectLinks::link);
  }

  static Optional<Link> head(DSLContext dsl) {
    return newest(dsl, DSL.noCondition(), 1).stream().findFirst();
  }

  /** The newest that fulfil the condition, newest first. */
  static List<Link> newest(DSLContext dsl, Condition condition, int most) {
    return dsl.selectFrom(CHAIN)
        .where(condition)
        .orderBy(CHAIN.NUMBER.desc())
        .limit(most)
        .fetch(SelectLinks::link);
  }

  /** The digest of each subject's newest link, for those of these subjects that have one. */
  static Map<String, String> newest(DSLContext dsl, Collection<String> subjects) {
    return dsl.select(CHAIN.SUBJECT, CHAIN.DIGEST)
        .from(CHAIN)
        .where(
            CHAIN.NUMBER.in(
                DSL.select(DSL.max(CHAIN.NUMBER))
                    .from(CHAIN)
                    .where(CHAIN.SUBJECT.in(subjects))
                    .groupBy(CHAIN.SUBJECT)))
        .fetchMap(CHAIN.SUBJECT, CHAIN.DIGEST);
  }

  private static Link link(ChainRecord row) {
    return new Link(
        row.getNumber(),
        row.getEvent(),
        row.getSubject(),
        row.getDigest(),
        row.getAddedAt(),
        row.getAddedBy(),
        row.getReason(),
        row.getDigestBefore(),
        row.getPrevious(),
        row.getHash());
  }
}
