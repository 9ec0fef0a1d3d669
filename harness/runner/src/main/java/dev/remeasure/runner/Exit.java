package dev.remeasure.runner;

/** The exit codes of {@code remeasure run}. */
enum Exit {
  /** Measured, and logged or, with no server there, kept to be logged later. */
  DONE(0),
  /** The harness itself failed. */
  BROKEN(1),
  /** The command line asks for something that is not there or not accepted; nothing was run. */
  USAGE(2),
  /** Forks failed; the record is marked aborted. */
  FAILED(3),
  /** Measured, but a check that both sides do the same job failed: the run is invalid. */
  INVALID(4),
  /** Measured, but the server would not have the run file. */
  REFUSED(5),
  /** Interrupted; the record is marked aborted and can be resumed. */
  INTERRUPTED(130);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
