package dev.remeasure.cli.failure;

/** A command that could not do what it was asked, for a reason the user can act on. */
public class CommandFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CommandFailed(String reason) {
    super(reason);
  }

  public CommandFailed(String reason, Throwable cause) {
    super(reason, cause);
  }
}
