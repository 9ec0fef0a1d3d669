package dev.remeasure.ui.papers;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.component.Components;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.ui.papers.PapersView.Row;
import dev.remeasure.ui.part.Records;
import dev.remeasure.ui.part.Records.Entry;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every paper, with how its claims stand. */
@Controller(value = "/papers", produces = MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PapersPage {
  private static final Map<String, Comparator<Row>> ORDERS =
      new TreeMap<>(
          Map.of(
              "catalog", Comparator.comparingInt(row -> 0),
              "year", Comparator.comparingInt(row -> -row.paper().year()),
              "title", Comparator.comparing(row -> row.paper().title().toLowerCase(Locale.ROOT)),
              "tested", Comparator.comparingInt(row -> -row.counts().tried()),
              "claims", Comparator.comparingInt(row -> -row.claims())));

  private final Tracker tracker;
  private final Records records;
  private final Html html;

  PapersPage(Tracker tracker, Records records, Html html) {
    this.tracker = tracker;
    this.records = records;
    this.html = html;
  }

  @Get
  HttpResponse<String> list(
      @QueryValue @Nullable String q,
      @QueryValue @Nullable String component,
      @QueryValue @Nullable String sort) {
    String text = text(q);
    String with = one("component", text(component), List.of("", "yes", "no"));
    String order = text(sort).isEmpty() ? "tested" : text(sort);
    one("sort", order, List.copyOf(ORDERS.keySet()));
    Map<String, List<Standing>> standings =
        tracker.standings().stream().collect(Collectors.groupingBy(one -> one.paper().key()));
    List<Entry<Paper>> papers = records.papers();
    List<Row> rows =
        papers.stream()
            .filter(paper -> matches(text, paper.value()))
            .map(paper ->
                new Row(
                    paper.value(),
                    paper.origin(),
                    StandingCounts.of(standings.getOrDefault(paper.value().key(), List.of())),
                    Components.has(paper.value().key())))
            .filter(row -> with.isEmpty() || with.equals(row.component() ? "yes" : "no"))
            .sorted(ORDERS.getOrDefault(order, Comparator.comparingInt(row -> 0)))
            .toList();
    return html.ok(
        "Papers",
        Section.PAPERS,
        Html.PAGES.papersPage(new PapersView(text, with, order, papers.size(), rows)));
  }

  @Error(exception = InvalidValue.class)
  HttpResponse<String> invalid(InvalidValue problem) {
    return html.problem(HttpStatus.BAD_REQUEST, problem.getMessage());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  private static String one(String field, String value, List<String> known) {
    if (!known.contains(value)) {
      throw new InvalidValue(
          field,
          value,
          "must be one of "
              + known.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", ")));
    }
    return value;
  }

  private static boolean matches(String text, Paper paper) {
    String all =
        Stream.of(
                paper.key(),
                paper.title(),
                paper.arxiv(),
                Integer.toString(paper.year()),
                paper.qualitative())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(all::contains);
  }
}
