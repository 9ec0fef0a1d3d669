package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;

/**
 * A check made outside the clocks that baseline and subject do the same job.
 *
 * @param passed a failed one makes the run invalid
 * @param finding what was found, with figures and the tolerance
 */
public record QualityCheck(String name, boolean passed, String finding) {
  public QualityCheck {
    Check.text("check.name", name);
    Check.text("check.finding", finding);
  }
}
