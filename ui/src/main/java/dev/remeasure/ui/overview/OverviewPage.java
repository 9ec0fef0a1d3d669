package dev.remeasure.ui.overview;

import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.component.Components;
import dev.remeasure.claims.page.PageRequest;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.overview.OverviewView.Ready;
import dev.remeasure.ui.overview.OverviewView.Stand;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.part.Records.Entry;
import dev.remeasure.ui.part.Sign;
import dev.remeasure.ui.site.Html;
import dev.remeasure.ui.site.Section;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The start page. */
@Controller(produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverviewPage {
  private static final int NEWEST = 5;

  private final Tracker tracker;
  private final Attempts attempts;
  private final Records records;
  private final Html html;

  OverviewPage(Tracker tracker, Attempts attempts, Records records, Html html) {
    this.tracker = tracker;
    this.attempts = attempts;
    this.records = records;
    this.html = html;
  }

  /** The list stood here once: a link to a part of it still leads there. */
  @Get
  HttpResponse<String> show(HttpRequest<?> request) {
    String query = request.getUri().getRawQuery();
    return query == null || query.isEmpty()
        ? html.ok("Overview", Section.OVERVIEW, Html.PAGES.overviewPage(view()))
        : HttpResponse.redirect(URI.create("/claims?" + query));
  }

  OverviewView view() {
    List<Standing> standings = tracker.standings();
    StandingCounts counts = StandingCounts.of(standings);
    List<Entry<Paper>> papers = records.papers();
    return new OverviewView(
        papers.size(),
        standings.size(),
        counts,
        Arrays.stream(Group.values())
            .filter(group -> counts.of(group) > 0)
            .map(group -> stand(group, counts, standings))
            .toList(),
        Scatter.of(standings),
        tracker.judged(attempts.newest(null, PageRequest.first(NEWEST)).items()).stream()
            .map(judged -> AttemptCard.of(judged, null))
            .toList(),
        ready(papers, standings));
  }

  private static Stand stand(Group group, StandingCounts counts, List<Standing> standings) {
    Sign sign =
        standings.stream()
            .filter(claim -> claim.stands().group() == group)
            .map(claim -> Sign.of(claim.stands()))
            .min(Comparator.comparing(Sign::mark))
            .orElseThrow();
    return new Stand(
        group,
        sign,
        counts.of(group),
        "/claims?standing=" + group.words().replaceAll("[ ,]+", "-"));
  }

  private static List<Ready> ready(List<Entry<Paper>> papers, List<Standing> standings) {
    Map<String, List<Standing>> byPaper =
        standings.stream().collect(Collectors.groupingBy(claim -> claim.paper().key()));
    return papers.stream()
        .map(Entry::value)
        .filter(paper -> Components.has(paper.key()))
        .map(paper -> {
          List<Standing> own = byPaper.getOrDefault(paper.key(), List.of());
          return new Ready(paper, own.size(), StandingCounts.of(own).tried());
        })
        .sorted(Comparator.comparingInt(one -> one.tested() == 0 ? 0 : 1))
        .toList();
  }
}
