package dev.remeasure.db.audit;

import static dev.remeasure.db.schema.Tables.CHAIN;

import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

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
  public Page<Link, Long> newest(
      @Nullable String subject, @Nullable String by, PageRequest<Long> request) {
    Condition condition =
        DSL.and(
            subject == null ? DSL.noCondition() : CHAIN.SUBJECT.eq(subject),
            by == null ? DSL.noCondition() : CHAIN.ADDED_BY.eq(by),
            request.after() == null ? DSL.noCondition() : CHAIN.NUMBER.lt(request.after()));
    return Page.of(SelectLinks.newest(dsl, condition, request.size() + 1), request, Link::number);
  }

  @Override
  public Optional<Link> head() {
    return SelectLinks.head(dsl);
  }
}
