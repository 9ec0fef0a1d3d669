package dev.remeasure.db.connection;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.StoreUnavailable;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Says in the user's words why a database cannot be opened. */
final class Refusal {
  /** H2's code for a file that another process has open. */
  private static final int IN_USE = 90020;

  private Refusal() {}

  static StoreUnavailable of(DatabaseSettings settings, Exception e) {
    return new StoreUnavailable(
        "cannot open the database " + settings.shown() + ": " + reason(e), e);
  }

  private static String reason(Exception e) {
    return switch (e) {
      case SQLException refused when refused.getErrorCode() == IN_USE ->
          "another process is using it; stop that one, or choose another place with "
              + DatabaseSettings.HOME;
      case SQLException refused when refused.getCause() instanceof UnknownHostException host ->
          "there is no host " + host.getMessage();
      case FlywayValidateException differs ->
          "its tables are not the ones that this version of Remeasure makes; use the version that"
              + " was used last, or another database ("
              + oneLine(differs)
              + ")";
      case FlywayException failed -> "its tables cannot be made (" + oneLine(failed) + ")";
      case InvalidValue refused -> "what it holds cannot be read (" + oneLine(refused) + ")";
      default -> oneLine(e);
    };
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
