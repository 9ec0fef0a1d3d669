package dev.remeasure.server.attempt;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.claims.verify.Verifier;
import dev.remeasure.server.author.Author;
import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.annotation.Body;
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
  private final Verifier verifier;
  private final Author author;

  AttemptsController(
      Attempts attempts,
      Comparisons comparisons,
      Tracker tracker,
      Verifier verifier,
      Author author) {
    this.attempts = attempts;
    this.comparisons = comparisons;
    this.tracker = tracker;
    this.verifier = verifier;
    this.author = author;
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
  List<JudgedView> comparisons(long number) {
    return comparisons.ofAttempt(find(number).number()).stream().map(JudgedView::of).toList();
  }

  @Post("/{number}/retraction")
  @Operation(
      summary = "Takes an attempt back",
      description =
          "It stays in the log, counts for nothing, and says why. The same again, by the same person"
              + " for the same reason, changes nothing; anything else is refused (422) and says who"
              + " took it back before.")
  AttemptView retract(long number, @Body RetractionRequest request) {
    find(number);
    return AttemptView.of(tracker.retract(number, request.reason(), author.named(request.by())));
  }

  @Post("/{number}/retraction/withdrawal")
  @Operation(
      summary = "Withdraws the retraction of an attempt",
      description =
          "The attempt counts again; the retraction stays in its history. The same again changes"
              + " nothing; where no retraction holds it is refused (422).")
  AttemptView reinstate(long number, @Body RetractionRequest request) {
    find(number);
    return AttemptView.of(tracker.reinstate(number, request.reason(), author.named(request.by())));
  }

  @Post("/{number}/carry")
  @Operation(
      summary = "Carries an attempt over to the newest revision of its claim",
      description = "It is judged there, and is exploratory, whatever it was before.")
  AttemptView carry(long number) {
    find(number);
    return AttemptView.of(tracker.carry(number, author.named(null)).attempt());
  }

  @Post("/{number}/verification")
  @Operation(
      summary = "Recomputes an attempt's verdict from the stored raw data",
      description =
          "Compares the stored judgement, the hashes of plan and data, and the attempt's links in"
              + " the chain, and reports every difference, field by field. Nothing is changed.")
  VerifiedView verify(long number) {
    return VerifiedView.of(verifier.attempt(find(number).number()));
  }

  private Attempt find(long number) {
    return attempts.find(number).orElseThrow(() -> new NotFound("attempt", number));
  }
}
