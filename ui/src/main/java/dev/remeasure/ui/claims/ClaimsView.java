package dev.remeasure.ui.claims;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.row.ClaimRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of papers and claims.
 *
 * @param facets how many claims stand how, of those that the rest of the filter accepts
 * @param groups the papers that have something to show
 * @param shown number of claims in the groups
 * @param scale the axis that every row's plot is drawn on
 */
public record ClaimsView(
    Filter filter,
    Totals totals,
    List<FacetGroup> facets,
    List<PaperGroup> groups,
    int shown,
    Scale scale) {

  /** The standings to choose from: the groups, what the claims have, and what is chosen. */
  public List<Choice> choices() {
    Map<String, String> choices = new LinkedHashMap<>();
    Arrays.stream(Group.values()).forEach(g -> choices.put(Filter.code(g), g.words()));
    facets.stream()
        .flatMap(group -> group.facets().stream())
        .forEach(facet -> choices.put(facet.sign().code(), facet.sign().words()));
    if (!filter.standing().isEmpty()) {
      choices.putIfAbsent(filter.standing(), filter.standing().replace('-', ' '));
    }
    return choices.entrySet().stream()
        .map(choice -> new Choice(choice.getKey(), choice.getValue()))
        .toList();
  }

  /** A standing to choose. */
  public record Choice(String code, String words) {}

  /** How many there are, whatever is filtered. */
  public record Totals(int papers, int claims, int attempts, StandingCounts counts) {}

  /** One paper and those of its claims that are shown. */
  public record PaperGroup(Paper paper, Origin origin, List<ClaimRow> rows) {}
}
