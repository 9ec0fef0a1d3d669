package dev.remeasure.ui.claims;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.claims.ClaimsView.PaperGroup;
import dev.remeasure.ui.claims.ClaimsView.Totals;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.part.Records.Entry;
import dev.remeasure.ui.row.ClaimRow;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of papers and claims, and where each claim stands. */
@Controller(produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClaimsPage {
  private final Tracker tracker;
  private final Records records;
  private final Html html;

  ClaimsPage(Tracker tracker, Records records, Html html) {
    this.tracker = tracker;
    this.records = records;
    this.html = html;
  }

  @Get
  HttpResponse<String> list(
      @QueryValue @Nullable String q,
      @QueryValue @Nullable String standing,
      @QueryValue @Nullable String tried,
      @QueryValue @Nullable String testable) {
    ClaimsView view = view(Filter.of(q, standing, tried, testable));
    return html.ok("Claims", Section.CLAIMS, Html.PAGES.claimsPage(view));
  }

  @Error(exception = InvalidValue.class)
  HttpResponse<String> invalid(InvalidValue problem) {
    return html.problem(HttpStatus.BAD_REQUEST, problem.getMessage());
  }

  private ClaimsView view(Filter filter) {
    List<Standing> all = tracker.standings();
    List<Entry<Paper>> papers = records.papers();
    List<Standing> shown = all.stream().filter(filter::accepts).toList();
    Scale scale = Scale.decades(all.stream().flatMapToDouble(ClaimRow::ratios));
    return new ClaimsView(
        filter,
        totals(papers.size(), all),
        FacetGroup.of(filter, all.stream().filter(filter.ofAnyStanding()::accepts).toList()),
        groups(filter, papers, all, shown, scale),
        shown.size(),
        scale);
  }

  private List<PaperGroup> groups(
      Filter filter,
      List<Entry<Paper>> papers,
      List<Standing> all,
      List<Standing> shown,
      Scale scale) {
    Map<String, Origin> origins = records.origins();
    Map<String, List<Standing>> byPaper =
        shown.stream().collect(Collectors.groupingBy(standing -> standing.paper().key()));
    var claiming = all.stream().map(s -> s.paper().key()).collect(Collectors.toSet());
    List<PaperGroup> groups = new ArrayList<>();
    for (Entry<Paper> paper : papers) {
      String key = paper.value().key();
      List<ClaimRow> rows =
          byPaper.getOrDefault(key, List.of()).stream()
              .map(standing ->
                  ClaimRow.of(
                      standing, origins.getOrDefault(standing.claim().id(), Origin.CATALOG), scale))
              .toList();
      if (!rows.isEmpty() || (!claiming.contains(key) && filter.accepts(paper.value()))) {
        groups.add(new PaperGroup(paper.value(), paper.origin(), rows));
      }
    }
    return groups;
  }

  private static Totals totals(int papers, List<Standing> all) {
    return new Totals(
        papers,
        all.size(),
        all.stream().mapToInt(standing -> standing.attempts().size()).sum(),
        StandingCounts.of(all));
  }
}
