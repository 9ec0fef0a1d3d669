package dev.remeasure.runner.terminal;

/** The exit codes of {@code remeasure run}. */
public enum Exit {
  DONE(0, "measured; logged or, without a server, kept to be logged later"),
  BROKEN(1, "the harness itself failed"),
  USAGE(2, "wrong usage; nothing was run"),
  FAILED(3, "forks failed; the record is marked aborted"),
  INVALID(4, "measured, but a check failed: the run is invalid"),
  REFUSED(5, "measured, but the server rejected the run file"),
  SLOWER(6, "gate: a benchmark is slower than allowed"),
  UNDECIDED(7, "gate: nothing is shown to be slower, but not everything is precise enough"),
  INTERRUPTED(130, "interrupted (143 if by SIGTERM); go on with --resume");

  private final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  /** What the code says, for the help. */
  public String meaning() {
    return meaning;
  }
}
