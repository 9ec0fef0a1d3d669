package dev.remeasure.server.attempt;

import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.claims.standing.VerdictChange;
import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was claimed, compared with what was measured. */
@Controller("/api/v1/comparisons")
@Tag(name = "comparisons")
final class ComparisonsController {
  private final Tracker tracker;

  ComparisonsController(Tracker tracker) {
    this.tracker = tracker;
  }

  @Get
  @Operation(
      summary = "The newest comparison of every attempt at a claim",
      description =
          "Ratios are baseline ÷ subject, above 1 = the subject is better. Attempts come oldest"
              + " first within their claim.")
  List<ComparisonView> all(@QueryValue @Nullable String claim) {
    List<Standing> standings =
        claim == null
            ? tracker.standings()
            : List.of(tracker.standing(claim).orElseThrow(() -> new NotFound("claim", claim)));
    return standings.stream()
        .flatMap(standing ->
            standing.attempts().stream().map(judged -> ComparisonView.of(standing, judged)))
        .toList();
  }

  @Get("/changes")
  @Operation(
      summary = "Every verdict that is another one than before, with the reason",
      description =
          "A verdict changes where the rules have changed since, as after an upgrade, or where the"
              + " attempt was carried over to another revision of its claim.")
  List<VerdictChange> changes() {
    return tracker.verdictChanges();
  }
}
