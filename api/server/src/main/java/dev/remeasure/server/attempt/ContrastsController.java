package dev.remeasure.server.attempt;

import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.contrast.Contrasts;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.Tracker;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Two attempts side by side. */
@Controller("/api/v1/contrasts")
@Tag(name = "comparisons")
final class ContrastsController {
  private final Contrasts contrasts;

  ContrastsController(Tracker tracker, Attempts attempts, Runs runs) {
    this.contrasts = new Contrasts(tracker, attempts, runs);
  }

  @Get
  @Operation(
      summary = "The ratio of two attempts' ratios, and what differs between them",
      description =
          "The ratio is that of the first attempt divided by that of the second, at each point that"
              + " both measured; its interval is made of both attempts' log ratios, with"
              + " Satterthwaite's degrees of freedom.")
  ContrastView of(@QueryValue long a, @QueryValue long b) {
    return ContrastView.of(contrasts.of(a, b));
  }
}
