package dev.remeasure.claims.standing;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that is another one than before, because the rules or the claim have changed since.
 *
 * @param claim null if the attempt is linked to none
 * @param before the older verdict in words
 * @param now the newer one
 * @param reason what changed, and what decides now, as sentences
 */
public record VerdictChange(
    long attempt, @Nullable String claim, String before, String now, Instant at, String reason) {

  /**
   * The changes of one attempt's verdict, oldest first.
   *
   * @param comparisons all of the attempt, oldest first
   */
  static List<VerdictChange> of(Attempt attempt, List<Comparison> comparisons) {
    List<VerdictChange> changes = new ArrayList<>();
    for (int i = 1; i < comparisons.size(); i++) {
      Comparison older = comparisons.get(i - 1);
      Comparison newer = comparisons.get(i);
      String before = older.judgement().words();
      String now = newer.judgement().words();
      if (!before.equals(now)) {
        changes.add(
            new VerdictChange(
                attempt.number(),
                attempt.claim(),
                before,
                now,
                newer.judgedAt(),
                cause(older, newer) + " " + decider(newer)));
      }
    }
    return changes;
  }

  private static String cause(Comparison older, Comparison newer) {
    return older.rules().equals(newer.rules())
        ? "The claim was revised and the attempt carried over to the revision."
        : "Rules " + older.rules() + " became rules " + newer.rules() + ".";
  }

  private static String decider(Comparison comparison) {
    return comparison.judgement().explanation().stream()
        .filter(step -> step.about().equals(Step.RULE))
        .map(Step::sentence)
        .findFirst()
        .orElse(comparison.judgement().verdict().meaning());
  }
}
