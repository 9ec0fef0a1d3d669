package dev.remeasure.server.export;

import dev.remeasure.claims.component.Components;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.reports.text.ResultsPage;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The results as one page. */
@Controller("/api/v1/results")
@Tag(name = "reports")
final class ResultsController {
  private static final String MARKDOWN = "text/markdown";

  private final Tracker tracker;
  private final Runs runs;

  ResultsController(Tracker tracker, Runs runs) {
    this.tracker = tracker;
    this.runs = runs;
  }

  @Get(produces = MARKDOWN)
  @Operation(
      summary = "Every claim that was tried: claimed, predicted, measured, and where it stands",
      description = "In Markdown, paper by paper, with what surprised.")
  String results() {
    List<Standing> tried =
        tracker.standings().stream().filter(standing -> !standing.attempts().isEmpty()).toList();
    return new ResultsPage(
            tried,
            runs.find(
                    tried.stream()
                        .flatMap(standing -> standing.shown().stream())
                        .map(shown -> shown.attempt().run())
                        .toList())
                .collect(Collectors.toMap(Run::id, Function.identity())),
            Components::page)
        .text();
  }
}
