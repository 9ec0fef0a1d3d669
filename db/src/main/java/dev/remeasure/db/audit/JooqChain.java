package dev.remeasure.db.audit;

import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The chain in a table. */
@Singleton
public final class JooqChain implements Chain {
  private final DSLContext dsl;

  public JooqChain(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Link> all() {
    return SelectLinks.all(dsl);
  }

  @Override
  public Optional<Link> head() {
    return SelectLinks.head(dsl);
  }
}
