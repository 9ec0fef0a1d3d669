package dev.remeasure.server;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.StoreUnavailable;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;

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
        case UnknownHostException host -> {
          return noHost(failure);
        }
        case UnresolvedAddressException host -> {
          return noHost(failure);
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

  private static CannotStart noHost(RuntimeException failure) {
    return new CannotStart(
        "REMEASURE_HOST is not an address of this machine (" + failure.getMessage() + ")", failure);
  }
}
