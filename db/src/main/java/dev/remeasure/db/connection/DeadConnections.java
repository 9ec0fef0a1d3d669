package dev.remeasure.db.connection;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Takes connections out of the pool whose H2 has closed itself, as it does on a full disk: the next
 * connection opens it again. The pool knows PostgreSQL's codes by itself.
 */
public final class DeadConnections implements SQLExceptionOverride {
  /** H2: object closed, database closed, shut down, or its file cannot be read or written. */
  private static final Set<Integer> CLOSED = Set.of(90007, 90028, 90031, 90098, 90121);

  @java.lang.Override // Not the type of that name in the interface.
  public Override adjudicate(SQLException e) {
    return CLOSED.contains(e.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
  }
}
