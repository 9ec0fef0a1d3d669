package dev.remeasure.ui.claim;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Mark;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.plot.Forest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything known about it.
 *
 * @param shown the attempt whose verdict is the claim's; null if nobody tried
 * @param reading the claim with its bounds, as the newest attempt read it or else an exact one
 *     would; null if it cannot be tested
 * @param foreseen whether no attempt has read it yet
 * @param together what several attempts come to; null for too few
 * @param attempts the newest, newest first
 * @param older how many more there are
 * @param forest null if there is no ratio to draw
 */
public record ClaimView(
    Paper paper,
    Claim claim,
    Claimed claimed,
    Origin origin,
    Mark mark,
    @Nullable JudgedAttempt shown,
    @Nullable Ratio measured,
    @Nullable ClaimBounds reading,
    boolean foreseen,
    @Nullable String together,
    List<Try> attempts,
    int older,
    @Nullable Forest forest) {

  /**
   * One attempt with its judgement.
   *
   * @param component what was measured; null if its run is not stored
   */
  public record Try(
      Attempt attempt,
      Comparison comparison,
      Mark mark,
      @Nullable Ratio measured,
      @Nullable Component component) {
    public static Try of(JudgedAttempt tried, @Nullable Component component) {
      Judgement judgement = tried.comparison().judgement();
      return new Try(
          tried.attempt(),
          tried.comparison(),
          Mark.of(judgement.verdict()),
          Ratio.of(judgement),
          component);
    }

    public Judgement judgement() {
      return comparison.judgement();
    }
  }
}
