package dev.remeasure.api;

import dev.remeasure.attempt.Grade;
import dev.remeasure.intake.Intake;
import dev.remeasure.intake.Sides;
import dev.remeasure.run.Run;
import dev.remeasure.run.Runs;
import dev.remeasure.tracker.Logged;
import dev.remeasure.tracker.Tracker;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored runs, and the door through which new ones come in. */
@Controller("/api/v1/runs")
@Tag(name = "runs")
final class RunsController {
  private final Runs runs;
  private final Tracker tracker;
  private final Intake intake;

  RunsController(Runs runs, Tracker tracker, Intake intake) {
    this.runs = runs;
    this.tracker = tracker;
    this.intake = intake;
  }

  @Get
  @Operation(summary = "The ids of all runs, in the order in which they were logged")
  List<UUID> ids() {
    return runs.ids();
  }

  @Get("/{id}")
  @Operation(summary = "One run with every iteration of every fork")
  Run one(UUID id) {
    return runs.find(id).orElseThrow(() -> new NotFound("run", id));
  }

  @Post
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Logs a run file or a JMH result",
      description =
          "A JMH result (an array) needs the query parameters baseline and subject: regular"
              + " expressions that each match one of its benchmarks. The same file twice is one"
              + " run.")
  @ApiResponse(responseCode = "201", description = "Logged and judged")
  @ApiResponse(responseCode = "200", description = "The same file was logged before")
  @ApiResponse(responseCode = "422", description = "Not a run; says what is wrong and where")
  HttpResponse<Logged> log(
      @Body byte[] content,
      @QueryValue @Nullable String claim,
      @QueryValue @Nullable String baseline,
      @QueryValue @Nullable String subject,
      @QueryValue @Nullable Grade grade,
      @QueryValue @Nullable String note) {
    Sides sides = new Sides(claim, baseline, subject, grade, note);
    Logged logged = tracker.log(intake.read(content, sides), sides.identity(content));
    return logged.already()
        ? HttpResponse.ok(logged)
        : HttpResponse.created(logged, URI.create("/api/v1/attempts/" + logged.attempt().number()));
  }
}
