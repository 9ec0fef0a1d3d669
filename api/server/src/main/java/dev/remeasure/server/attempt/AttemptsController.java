package dev.remeasure.server.attempt;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.claims.standing.Verification;
import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The log of attempts. */
@Controller("/api/v1/attempts")
@Tag(name = "attempts")
final class AttemptsController {
  private final Attempts attempts;
  private final Comparisons comparisons;
  private final Tracker tracker;

  AttemptsController(Attempts attempts, Comparisons comparisons, Tracker tracker) {
    this.attempts = attempts;
    this.comparisons = comparisons;
    this.tracker = tracker;
  }

  @Get
  @Operation(summary = "All attempts, oldest first")
  List<AttemptView> all() {
    return attempts.all().stream().map(AttemptView::of).toList();
  }

  @Get("/{number}")
  @Operation(summary = "One attempt")
  AttemptView one(long number) {
    return AttemptView.of(find(number));
  }

  @Get("/{number}/comparisons")
  @Operation(summary = "Every comparison of an attempt, oldest first")
  List<Comparison> comparisons(long number) {
    return comparisons.ofAttempt(find(number).number());
  }

  @Post("/{number}/verification")
  @Operation(
      summary = "Recomputes an attempt's verdict from the stored raw data",
      description =
          "Reports any difference, field by field. A verdict that older rules made is made again by"
              + " today's; the old one is kept.")
  VerifiedView verify(long number) {
    Verification verified = tracker.verify(find(number).number());
    return new VerifiedView(verified, verified.holds());
  }

  private Attempt find(long number) {
    return attempts.find(number).orElseThrow(() -> new NotFound("attempt", number));
  }
}
