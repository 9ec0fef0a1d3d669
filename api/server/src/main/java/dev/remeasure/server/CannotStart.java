package dev.remeasure.server;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.StoreUnavailable;
import java.net.BindException;

/** The server cannot start, for a reason that the user can act on. */
final class CannotStart extends Exception {
  private static final long serialVersionUID = 1L;

  private CannotStart(String reason, Throwable cause) {
    super(reason, cause);
  }

  /**
   * The reason in one line.
   *
   * @throws RuntimeException the failure itself, if its cause is not known
   */
  static CannotStart because(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case BindException bind -> {
          return new CannotStart(
              "the port is in use; choose another with REMEASURE_PORT ("
                  + failure.getMessage()
                  + ")",
              failure);
        }
        case StoreUnavailable store -> {
          return new CannotStart(String.valueOf(store.getMessage()), failure);
        }
        case InvalidValue value -> {
          return new CannotStart(String.valueOf(value.getMessage()), failure);
        }
        default -> {}
      }
    }
    throw failure;
  }
}
