package dev.remeasure.server.attempt;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.imports.AnswerSpec;
import dev.remeasure.imports.ImportSpec;
import dev.remeasure.imports.Intake;
import dev.remeasure.imports.ParsedUpload;
import dev.remeasure.imports.Preview;
import dev.remeasure.imports.upload.Spreadsheets;
import dev.remeasure.imports.upload.Upload;
import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.HttpServerConfiguration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored runs, and the door through which new ones come in. */
@Controller("/api/v1/runs")
@Tag(name = "runs")
final class RunsController {
  private final Runs runs;
  private final Tracker tracker;
  private final Intake intake;
  private final Spreadsheets spreadsheets;
  private final Attempts attempts;
  private final Claims claims;
  private final HttpServerConfiguration server;

  RunsController(
      Runs runs,
      Tracker tracker,
      Intake intake,
      Spreadsheets spreadsheets,
      Attempts attempts,
      Claims claims,
      HttpServerConfiguration server) {
    this.runs = runs;
    this.tracker = tracker;
    this.intake = intake;
    this.spreadsheets = spreadsheets;
    this.attempts = attempts;
    this.claims = claims;
    this.server = server;
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
  @Consumes(MediaType.ALL)
  @Operation(
      summary = "Logs a run file, or the results of another program",
      description =
          "Takes a run file, JMH's JSON or CSV, the results of Google Benchmark, pytest-benchmark,"
              + " hyperfine or Criterion, a table of samples, or a table of a summary (a result"
              + " measured elsewhere, without its raw data), told apart by their content; plain,"
              + " packed with gzip, a table in a sheet of an Excel workbook, or several in a zip"
              + " archive that are one measurement. For the"
              + " results of other programs, baseline and subject name a benchmark each, or are a"
              + " regular expression found in one name. The metric named answers the claim; resource"
              + " and statistic say for what, where that is not its own, and need a reason. The same"
              + " content twice is one attempt.")
  @ApiResponse(responseCode = "201", description = "Logged and judged")
  @ApiResponse(
      responseCode = "200",
      description = "The same content was logged before, or what a dry run would log")
  @ApiResponse(responseCode = "413", description = "Larger than what is taken")
  @ApiResponse(responseCode = "422", description = "Not a run; says what is wrong and where")
  HttpResponse<?> log(
      @Body InputStream content,
      @QueryValue @Nullable String claim,
      @QueryValue @Nullable String baseline,
      @QueryValue @Nullable String subject,
      @QueryValue @Nullable String best,
      @QueryValue @Nullable String metric,
      @QueryValue @Nullable String resource,
      @QueryValue @Nullable String statistic,
      @QueryValue @Nullable Grade grade,
      @QueryValue @Nullable String reason,
      @QueryValue @Nullable String note,
      @QueryValue(defaultValue = "false") boolean dryRun) {
    AnswerSpec answer = new AnswerSpec(metric, resource, statistic, grade, reason);
    ImportSpec spec = new ImportSpec(claim, baseline, subject, best, answer, note);
    try (Upload upload = Upload.receive(content, server.getMaxRequestSize(), spreadsheets)) {
      ParsedUpload parsed = intake.read(upload, spec);
      Claim tested = tested(parsed.file().claim());
      RunFile file = tested == null ? parsed.file() : parsed.about(tested);
      if (dryRun) {
        Optional<Attempt> earlier = attempts.withContent(parsed.identity());
        return HttpResponse.ok(
            PreviewView.of(Preview.of(file, earlier.map(Attempt::number).orElse(null)), tested));
      }
      LoggedView logged = LoggedView.of(tracker.log(file, parsed.identity()), tested);
      return logged.already()
          ? HttpResponse.ok(logged)
          : HttpResponse.created(
              logged, URI.create("/api/v1/attempts/" + logged.attempt().attempt().number()));
    }
  }

  private @Nullable Claim tested(@Nullable String id) {
    return id == null
        ? null
        : claims
            .find(id)
            .map(Recorded::value)
            .orElseThrow(() -> new InvalidValue("claim", id, "must be a recorded claim"));
  }
}
