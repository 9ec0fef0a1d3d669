package dev.remeasure.cli;

/** A command that could not do what it was asked, for a reason the user can act on. */
final class CommandFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailed(String reason) {
    super(reason);
  }

  CommandFailed(String reason, Throwable cause) {
    super(reason, cause);
  }
}
