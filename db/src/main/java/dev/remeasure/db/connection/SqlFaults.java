package dev.remeasure.db.connection;

import dev.remeasure.claims.Fault;
import dev.remeasure.claims.Faults;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells faults apart by the states of SQL, and by what the system says of a disk. */
@Singleton
final class SqlFaults implements Faults {
  private static final Pattern NO_ROOM =
      Pattern.compile("(?i)no space left on device|disk quota exceeded|not enough space");

  /** PostgreSQL's disk_full. */
  private static final String DISK_FULL = "53100";

  /**
   * PostgreSQL's "too many connections" and "read only", as of a standby; H2's "closed", "shut
   * down" and "broken file", as after a full disk.
   */
  private static final Set<String> DOWN =
      Set.of("53300", "25006", "57P01", "57P02", "57P03", "90098", "90121", "90028", "90031");

  @Override
  public Fault of(Throwable failure) {
    Fault found = Fault.UNKNOWN;
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 30; depth++) {
      if (NO_ROOM.matcher(String.valueOf(cause.getMessage())).find()) {
        return Fault.FULL;
      }
      if (cause instanceof SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (state.equals(DISK_FULL)) {
          return Fault.FULL;
        }
        if (state.startsWith("08")
            || DOWN.contains(state)
            || sql instanceof SQLTransientConnectionException) {
          found = Fault.UNAVAILABLE;
        }
      }
      cause = cause.getCause();
    }
    return found;
  }
}
