package dev.remeasure.server.claim;

import dev.remeasure.claims.standing.StandingCounts;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Where the claims stand. */
@Controller("/api/v1")
@Tag(name = "claims")
final class StandingsController {
  private final Tracker tracker;

  StandingsController(Tracker tracker) {
    this.tracker = tracker;
  }

  @Get("/claims/{id}/standing")
  @Operation(
      summary = "Where a claim stands, from all attempts at it",
      description =
          "The first class of attempts with a decided verdict decides: planned and exact, close,"
              + " mechanism, simulation, then the exploratory ones in the same order.")
  StandingView one(String id) {
    return tracker.standing(id).map(StandingView::of).orElseThrow(() -> new NotFound("claim", id));
  }

  @Get("/standings")
  @Operation(summary = "Where every claim stands, in the catalog's order")
  List<StandingView> all() {
    return tracker.standings().stream().map(StandingView::of).toList();
  }

  @Get("/standings/counts")
  @Operation(
      summary = "How many claims stand how",
      description = "Confirmed and exploratory standings are never added up.")
  StandingCounts counts() {
    return StandingCounts.of(tracker.standings());
  }
}
