package dev.remeasure.ui.claims;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.claims.ClaimsView.Facet;
import dev.remeasure.ui.claims.ClaimsView.Group;
import dev.remeasure.ui.claims.ClaimsView.Totals;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Mark;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.part.Records.Entry;
import dev.remeasure.ui.plot.Scale;
import dev.remeasure.ui.row.ClaimRow;
import dev.remeasure.ui.site.Html;
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
import java.util.Arrays;
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

  ClaimsPage(Tracker tracker, Records records) {
    this.tracker = tracker;
    this.records = records;
  }

  @Get
  HttpResponse<String> list(
      @QueryValue @Nullable String q,
      @QueryValue @Nullable String verdict,
      @QueryValue @Nullable String tried,
      @QueryValue @Nullable String testable) {
    return Html.ok(Html.PAGES.claimsPage(view(Filter.of(q, verdict, tried, testable))));
  }

  @Error(exception = InvalidValue.class)
  HttpResponse<String> invalid(InvalidValue problem) {
    return Html.problem(HttpStatus.BAD_REQUEST, problem.getMessage());
  }

  private ClaimsView view(Filter filter) {
    List<Standing> all = tracker.standings();
    List<Entry<Paper>> papers = records.papers();
    List<Standing> shown = all.stream().filter(filter::accepts).toList();
    Scale scale = Scale.decades(all.stream().flatMapToDouble(ClaimRow::ratios));
    return new ClaimsView(
        filter,
        totals(papers.size(), all),
        facets(filter, all),
        groups(filter, papers, all, shown, scale),
        shown.size(),
        scale);
  }

  private List<Group> groups(
      Filter filter,
      List<Entry<Paper>> papers,
      List<Standing> all,
      List<Standing> shown,
      Scale scale) {
    Map<String, Entry<Claim>> claims = records.claims();
    Map<String, List<Standing>> byPaper =
        shown.stream().collect(Collectors.groupingBy(standing -> standing.paper().key()));
    var claiming = all.stream().map(s -> s.paper().key()).collect(Collectors.toSet());
    List<Group> groups = new ArrayList<>();
    for (Entry<Paper> paper : papers) {
      String key = paper.value().key();
      List<ClaimRow> rows =
          byPaper.getOrDefault(key, List.of()).stream()
              .map(standing -> ClaimRow.of(standing, origin(claims, standing), scale))
              .toList();
      if (!rows.isEmpty() || (!claiming.contains(key) && filter.accepts(paper.value()))) {
        groups.add(new Group(paper.value(), paper.origin(), rows));
      }
    }
    return groups;
  }

  private static Origin origin(Map<String, Entry<Claim>> claims, Standing standing) {
    Entry<Claim> claim = claims.get(standing.claim().id());
    return claim == null ? Origin.CATALOG : claim.origin();
  }

  private static Totals totals(int papers, List<Standing> all) {
    return new Totals(
        papers,
        all.size(),
        all.stream().filter(standing -> Claimed.of(standing.claim()).testable()).count(),
        all.stream().filter(standing -> !standing.attempts().isEmpty()).count(),
        all.stream().mapToInt(standing -> standing.attempts().size()).sum());
  }

  private static List<Facet> facets(Filter filter, List<Standing> all) {
    Map<Mark, Long> counts =
        all.stream().collect(Collectors.groupingBy(Mark::of, Collectors.counting()));
    return Arrays.stream(Mark.values())
        .filter(mark -> counts.containsKey(mark) || mark == filter.verdict())
        .map(mark ->
            new Facet(
                mark,
                counts.getOrDefault(mark, 0L),
                filter.linkFor(mark == filter.verdict() ? null : mark),
                mark == filter.verdict()))
        .toList();
  }
}
