package dev.remeasure.server.fault;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Pattern;

/** Why a request failed that was right. */
enum Fault {
  /** A disk has no room left; nothing was stored. */
  FULL,
  /** The database does not answer; it may again in a moment. */
  UNAVAILABLE,
  /** Anything else, a bug first of all. */
  UNKNOWN;

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

  static Fault of(Throwable failure) {
    Fault found = UNKNOWN;
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 30; depth++) {
      if (NO_ROOM.matcher(String.valueOf(cause.getMessage())).find()) {
        return FULL;
      }
      if (cause instanceof SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (state.equals(DISK_FULL)) {
          return FULL;
        }
        if (state.startsWith("08")
            || DOWN.contains(state)
            || sql instanceof SQLTransientConnectionException) {
          found = UNAVAILABLE;
        }
      }
      cause = cause.getCause();
    }
    return found;
  }
}
