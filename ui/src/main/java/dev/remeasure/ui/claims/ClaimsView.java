package dev.remeasure.ui.claims;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.ui.part.Mark;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.plot.Scale;
import dev.remeasure.ui.row.ClaimRow;
import java.util.List;

/**
 * The list of papers and claims.
 *
 * @param facets every state a claim can be in, with how many are
 * @param groups the papers that have something to show
 * @param shown number of claims in the groups
 * @param scale the axis that every row's plot is drawn on
 */
public record ClaimsView(
    Filter filter, Totals totals, List<Facet> facets, List<Group> groups, int shown, Scale scale) {

  /** How many there are, whatever is filtered. */
  public record Totals(int papers, int claims, long testable, long tried, int attempts) {}

  /** A state, how many claims are in it, and the list of those. */
  public record Facet(Mark mark, long count, String link, boolean current) {}

  /** One paper and those of its claims that are shown. */
  public record Group(Paper paper, Origin origin, List<ClaimRow> rows) {}
}
