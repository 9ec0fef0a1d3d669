package dev.remeasure.ui.claims;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.claims.ClaimsView.Row;
import dev.remeasure.ui.claims.ClaimsView.Totals;
import dev.remeasure.ui.claims.Filter.Field;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.plot.Scale;
import dev.remeasure.ui.row.ClaimRow;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The list of claims, and where each stands. */
@Controller(value = "/claims", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClaimsPage {
  /** Rows of a page. */
  static final int SIZE = 50;

  /** Beyond a tenth and ten times of what is claimed a figure is drawn at the edge. */
  private static final Scale SHARES = new Scale(0.1, 10);

  private final Tracker tracker;
  private final Records records;
  private final Html html;

  ClaimsPage(Tracker tracker, Records records, Html html) {
    this.tracker = tracker;
    this.records = records;
    this.html = html;
  }

  @Get
  HttpResponse<String> list(HttpRequest<?> request) {
    return list(request.getParameters().asMap(String.class, String.class));
  }

  HttpResponse<String> list(Map<String, String> parameters) {
    ClaimsView view = view(Listing.of(parameters));
    return html.ok("Claims", Section.CLAIMS, Html.PAGES.claimsPage(view));
  }

  @Error(exception = InvalidValue.class)
  HttpResponse<String> invalid(InvalidValue problem) {
    return html.problem(HttpStatus.BAD_REQUEST, problem.getMessage());
  }

  private ClaimsView view(Listing listing) {
    List<Standing> all = tracker.standings();
    Filter filter = listing.filter();
    List<Standing> shown =
        all.stream().filter(filter::accepts).sorted(listing.sort().order()).toList();
    int begin = begin(shown, listing.after());
    int end = Math.min(shown.size(), begin + SIZE);
    Map<String, Origin> origins = records.origins();
    return new ClaimsView(
        listing,
        new Totals(
            records.papers().size(),
            all.size(),
            all.stream().mapToInt(claim -> claim.attempts().size()).sum(),
            StandingCounts.of(all)),
        FacetGroup.of(
            listing, all.stream().filter(filter.with(Field.STANDING, "")::accepts).toList()),
        Choice.menus(filter, all),
        shown.subList(begin, end).stream()
            .map(claim ->
                new Row(
                    claim.paper(),
                    ClaimRow.relative(
                        claim, origins.getOrDefault(claim.claim().id(), Origin.CATALOG), SHARES)))
            .toList(),
        shown.size(),
        begin + 1,
        SHARES,
        end < shown.size() ? listing.from(shown.get(end - 1).claim().id()) : null);
  }

  /** After the claim; from the beginning if it is not there. */
  private static int begin(List<Standing> shown, String after) {
    return IntStream.range(0, shown.size())
        .filter(i -> shown.get(i).claim().id().equals(after))
        .map(i -> i + 1)
        .findFirst()
        .orElse(0);
  }
}
