package dev.remeasure.cli.client;

import dev.remeasure.cli.failure.CommandFailed;

/** The server answered that it will not do what it was asked, in its own words. */
public final class Refused extends CommandFailed {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refused(int status, String detail) {
    super(detail);
    this.status = status;
  }

  /** The status of the HTTP response, 400 or above. */
  public int status() {
    return status;
  }
}
