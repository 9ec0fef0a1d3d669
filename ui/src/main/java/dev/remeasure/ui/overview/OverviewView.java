package dev.remeasure.ui.overview;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.part.Sign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page.
 *
 * @param groups how many claims stand how, the groups that have one
 * @param scatter null if nothing was measured yet
 * @param newest the newest attempts, newest first
 * @param ready the papers whose component can be run here, untested ones first
 */
public record OverviewView(
    int papers,
    int claims,
    StandingCounts counts,
    List<Stand> groups,
    @Nullable Scatter scatter,
    List<AttemptCard> newest,
    List<Ready> ready) {
  /** Components shown; the rest is behind a link. */
  static final int SHOWN = 12;

  /** How many claims stand so, with the list of those. */
  public record Stand(Group group, Sign sign, int count, String link) {}

  /**
   * A paper that can be measured here.
   *
   * @param tested how many of its claims were tested
   */
  public record Ready(Paper paper, int claims, int tested) {}

  public List<Ready> first() {
    return ready.stream().limit(SHOWN).toList();
  }

  /** The component to begin with. */
  public String example() {
    return ready.stream()
        .map(one -> one.paper().key())
        .filter(key -> key.equals("pndm"))
        .findFirst()
        .or(() -> ready.stream().map(one -> one.paper().key()).findFirst())
        .orElse("pndm");
  }

  public int testable() {
    return claims - counts.of(Group.NOT_TESTABLE);
  }
}
