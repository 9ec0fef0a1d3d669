package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import java.util.List;

/**
 * Forks run beside the comparison itself, to show that it can be trusted.
 *
 * @param baseline fully qualified benchmark method of the forks whose side is the baseline
 * @param subject that of the forks whose side is the subject
 */
public record Control(Kind kind, String baseline, String subject, List<Fork> forks) {
  public Control {
    Check.present("control.kind", kind);
    Check.text("control.baseline", baseline);
    Check.text("control.subject", subject);
    forks = List.copyOf(Check.present("control.forks", forks));
  }

  /** What a control is for. */
  public enum Kind {
    /** Baseline and subject once before the run; decides about warm-up and is then discarded. */
    PILOT,
    /** The baseline against itself: the interval must contain 1. */
    A_A,
    /** The baseline against a maintained library doing the same work, so no strawman is beaten. */
    STRAWMAN,
    /** A method that does nothing: what takes about as long was not measured. All are baseline. */
    EMPTY
  }
}
