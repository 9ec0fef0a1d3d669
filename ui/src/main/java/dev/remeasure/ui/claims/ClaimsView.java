package dev.remeasure.ui.claims;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.ui.row.ClaimRow;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of claims.
 *
 * @param facets how many claims stand how, of those that the rest of the filter accepts
 * @param menus the other fields to filter by
 * @param shown number of claims that the filter accepts
 * @param first number of the page's first row among them, from 1
 * @param scale the axis of measured ÷ claimed that every row is drawn on
 * @param next address of the next page; null if this is the last
 */
public record ClaimsView(
    Listing listing,
    Totals totals,
    List<FacetGroup> facets,
    List<Choice.Menu> menus,
    List<Row> rows,
    int shown,
    int first,
    Scale scale,
    @Nullable String next) {

  /** How many there are, whatever is filtered. */
  public record Totals(int papers, int claims, int attempts, StandingCounts counts) {}

  /** A claim with its paper. */
  public record Row(Paper paper, ClaimRow claim) {}

  public Filter filter() {
    return listing.filter();
  }

  public List<Sort> sorts() {
    return Arrays.asList(Sort.values());
  }

  /** Whether there are pages before this one. */
  public boolean later() {
    return first > 1;
  }
}
