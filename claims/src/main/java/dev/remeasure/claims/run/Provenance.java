package dev.remeasure.claims.run;

/** Where the figures of a metric come from. */
public enum Provenance {
  /** An input of the benchmark, such as a step count given as a parameter: it shows nothing. */
  SET("set"),
  /** Counted and deterministic: calls, bytes, parameters. One fork is enough if all agree. */
  COUNTED("counted"),
  /** Everything else. */
  TIMED("timed");

  private final String words;

  Provenance(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
