package dev.remeasure.server;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts the statements that the server sends to its database. */
final class Statements {
  private final AtomicInteger count = new AtomicInteger();

  Statements(DSLContext dsl) {
    dsl.configuration()
        .set(ExecuteListener.onExecuteEnd((ExecuteContext end) -> count.incrementAndGet()));
  }

  /** How many the action takes. */
  int of(Runnable action) {
    count.set(0);
    action.run();
    return count.get();
  }
}
