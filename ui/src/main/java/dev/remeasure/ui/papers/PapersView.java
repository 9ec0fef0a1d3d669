package dev.remeasure.ui.papers;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.ui.part.Origin;
import java.util.List;

/**
 * The list of papers.
 *
 * @param text every word of it occurs in each paper shown; empty for all
 * @param component {@code yes}, {@code no} or empty for both
 * @param sort as in the address
 * @param all how many papers there are
 */
public record PapersView(String text, String component, String sort, int all, List<Row> rows) {

  /**
   * A paper with how its claims stand.
   *
   * @param component whether it can be measured here
   */
  public record Row(Paper paper, Origin origin, StandingCounts counts, boolean component) {

    public int claims() {
      return counts.claims().values().stream().mapToInt(Integer::intValue).sum();
    }

    public int confirmed() {
      return counts.of(Group.CONFIRMED);
    }
  }

  public boolean filtered() {
    return !text.isEmpty() || !component.isEmpty();
  }
}
