package dev.remeasure.page;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.paper.Claim;
import dev.remeasure.paper.Paper;
import dev.remeasure.run.Component;
import dev.remeasure.tracker.Tried;
import dev.remeasure.verdict.Comparison;
import dev.remeasure.verdict.Judgement;
import dev.remeasure.verdict.Reading;
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
record ClaimView(
    Paper paper,
    Claim claim,
    Claimed claimed,
    Origin origin,
    Mark mark,
    @Nullable Tried shown,
    @Nullable Ratio measured,
    @Nullable Reading reading,
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
  record Try(
      Attempt attempt,
      Comparison comparison,
      Mark mark,
      @Nullable Ratio measured,
      @Nullable Component component) {
    static Try of(Tried tried, @Nullable Component component) {
      Judgement judgement = tried.comparison().judgement();
      return new Try(
          tried.attempt(),
          tried.comparison(),
          Mark.of(judgement.verdict()),
          Ratio.of(judgement),
          component);
    }

    Judgement judgement() {
      return comparison.judgement();
    }
  }
}
