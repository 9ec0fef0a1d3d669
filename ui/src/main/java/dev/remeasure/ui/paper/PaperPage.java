package dev.remeasure.ui.paper;

import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.part.Origin;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.part.Records.Entry;
import dev.remeasure.ui.plot.Scale;
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
import java.util.Optional;

/** One paper, its claims, and what it promises without a number. */
@Controller(value = "/papers", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PaperPage {
  private final Tracker tracker;
  private final Claims claims;
  private final Records records;
  private final Html html;

  PaperPage(Tracker tracker, Claims claims, Records records, Html html) {
    this.tracker = tracker;
    this.claims = claims;
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
    return html.ok(paper.value().title(), Section.CLAIMS, Html.PAGES.paperPage(view(paper)));
  }

  private PaperView view(Entry<Paper> paper) {
    List<Standing> standings =
        claims.ofPaper(paper.value().key()).stream()
            .map(claim -> tracker.standing(claim.value().id()))
            .flatMap(Optional::stream)
            .toList();
    Scale scale = Scale.decades(standings.stream().flatMapToDouble(ClaimRow::ratios));
    return new PaperView(
        paper.value(),
        paper.origin(),
        StandingCounts.of(standings),
        standings.stream().map(standing -> ClaimRow.of(standing, origin(standing), scale)).toList(),
        scale,
        ComponentPage.of(paper.value().key()).orElse(null));
  }

  private Origin origin(Standing standing) {
    return records.claim(standing.claim().id()).map(Entry::origin).orElse(Origin.CATALOG);
  }
}
