package dev.remeasure.ui.part;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.check.ConditionGap;
import dev.remeasure.claims.check.ConditionGap.Match;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.JudgedAttempt;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One attempt with what it shows.
 *
 * @param ratio null if it shows none
 * @param component what was measured; null if it is not known here
 * @param conditions the claim's conditions beside those of the run; empty if they are not known
 *     here
 * @param leftOut why it does not count for the claim's standing; empty if it does
 */
public record AttemptCard(
    Attempt attempt,
    Comparison comparison,
    Sign sign,
    @Nullable Ratio ratio,
    @Nullable Component component,
    List<ConditionGap.Row> conditions,
    String leftOut) {

  private static final String ANSWER = "answer";

  /**
   * An attempt as it is shown.
   *
   * @param claim as the attempt tested it; null if there is none
   */
  public static AttemptCard of(JudgedAttempt judged, @Nullable Claim claim) {
    Judgement judgement = judged.comparison().judgement();
    return new AttemptCard(
        judged.attempt(),
        judged.comparison(),
        decides(judged) ? Sign.of(judgement) : Sign.of(judgement).unfilled(),
        Ratio.of(judgement, claim),
        null,
        List.of(),
        "");
  }

  /** The same with what was measured. */
  public AttemptCard with(@Nullable Component measured) {
    return new AttemptCard(attempt, comparison, sign, ratio, measured, conditions, leftOut);
  }

  /** The same with the claim's conditions beside those of the run. */
  public AttemptCard under(List<ConditionGap.Row> rows) {
    return new AttemptCard(attempt, comparison, sign, ratio, component, rows, leftOut);
  }

  /** How many of the claim's conditions held, e.g. {@code matches 1, differs 0, unknown 3}. */
  public String matches() {
    return Arrays.stream(Match.values())
        .map(match ->
            match.words() + " " + conditions.stream().filter(row -> row.match() == match).count())
        .collect(Collectors.joining(", "));
  }

  /** The same, not counted for that reason; empty if it counts. */
  public AttemptCard leftOut(String reason) {
    return new AttemptCard(
        attempt,
        comparison,
        reason.isEmpty() ? sign : sign.unfilled(),
        ratio,
        component,
        conditions,
        reason);
  }

  /** Whether it can decide a claim: not one that was taken back, broken off or invalid. */
  private static boolean decides(JudgedAttempt judged) {
    return judged.attempt().retraction() == null
        && judged.run().state() == Run.State.COMPLETE
        && judged.comparison().judgement().verdict() != Verdict.INVALID_RUN;
  }

  public Judgement judgement() {
    return comparison.judgement();
  }

  public boolean retracted() {
    return attempt.retraction() != null;
  }

  /** How its interval is drawn, as a style class. */
  public String kind() {
    return sign.barKind(judgement().confirmatory());
  }

  /** What to be careful about. */
  public List<Flag> doubts() {
    return Doubts.of(judgement());
  }

  /** The verdict for a reader in a hurry, as a sentence. */
  public String answer() {
    return judgement().explanation().stream()
        .filter(step -> step.about().equals(ANSWER))
        .map(step -> Numbers.set(step.sentence()))
        .findFirst()
        .orElse(judgement().verdict().meaning());
  }

  /** How the verdict came about, in order. */
  public List<Step> reasons() {
    return judgement().explanation().stream().filter(step -> !step.about().equals(ANSWER)).toList();
  }
}
