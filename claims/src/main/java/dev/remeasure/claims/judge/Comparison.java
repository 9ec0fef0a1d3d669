package dev.remeasure.claims.judge;

import dev.remeasure.claims.Check;
import java.time.Instant;

/**
 * A judgement of one attempt, made at one time under one version of the rules. It is never changed:
 * other rules make another comparison.
 *
 * @param attempt the attempt's number
 * @param rules version of the rules that judged
 */
public record Comparison(long attempt, String rules, Instant judgedAt, Judged judged) {
  public Comparison {
    Check.that(attempt > 0, "comparison.attempt", attempt, "must be above zero");
    Check.text("comparison.rules", rules);
    judgedAt = Check.time("comparison.judgedAt", judgedAt);
    Check.present("comparison.judged", judged);
  }

  /** The judgement of the claim's own answer. */
  public Judgement judgement() {
    return judged.own();
  }
}
