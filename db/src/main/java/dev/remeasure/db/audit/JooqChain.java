package dev.remeasure.db.audit;

import static dev.remeasure.db.schema.Tables.CHAIN;

import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The chain in a table. */
@Singleton
public final class JooqChain implements Chain {
  private final DSLContext dsl;

  public JooqChain(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Link> all() {
    return SelectLinks.where(dsl, DSL.noCondition());
  }

  @Override
  public List<Link> of(String subject) {
    return SelectLinks.where(dsl, CHAIN.SUBJECT.eq(subject));
  }

  @Override
  public Optional<Link> head() {
    return SelectLinks.head(dsl);
  }
}
