package dev.remeasure.claims.check;

/**
 * The result of one check of a run's data or conditions.
 *
 * @param check short name, e.g. {@code slope}
 * @param outcome what it came to
 * @param sentence the figure, the threshold and what it means
 */
public record Finding(String check, Outcome outcome, String sentence) {

  /** What a check came to, best first. */
  public enum Outcome {
    PASSED,
    /** The data the check needs are missing. */
    NOT_CHECKED,
    WARNING,
    /** A hard failure: the run is invalid. */
    FAILED
  }
}
