package dev.remeasure.ui.paper;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.claims.standing.Tracker;
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
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;

/** One paper, its claims, and what it promises without a number. */
@Controller(value = "/papers", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PaperPage {
  private final Tracker tracker;
  private final Records records;
  private final Html html;

  PaperPage(Tracker tracker, Records records, Html html) {
    this.tracker = tracker;
    this.records = records;
    this.html = html;
  }

  @Get("/{key}")
  HttpResponse<String> show(String key) {
    return records
        .paper(key)
        .map(this::page)
        .orElseGet(
            () -> html.problem(HttpStatus.NOT_FOUND, "No paper is recorded as " + key + "."));
  }

  private HttpResponse<String> page(Entry<Paper> paper) {
    return html.ok(paper.value().title(), Section.PAPERS, Html.PAGES.paperPage(view(paper)));
  }

  private PaperView view(Entry<Paper> paper) {
    List<Standing> standings = tracker.standingsOf(paper.value().key());
    Map<String, Origin> origins = records.origins();
    Scale scale = Scale.decades(standings.stream().flatMapToDouble(ClaimRow::ratios));
    return new PaperView(
        paper.value(),
        paper.origin(),
        StandingCounts.of(standings),
        standings.stream()
            .map(standing ->
                ClaimRow.of(
                    standing, origins.getOrDefault(standing.claim().id(), Origin.CATALOG), scale))
            .toList(),
        scale,
        ComponentHtml.of(paper.value().key()).orElse(null));
  }
}
