package dev.remeasure.server.export;

import dev.remeasure.server.problem.NotFound;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** Reports that take their time, made in the background. */
@Controller("/api/v1/exports")
@Tag(name = "reports")
final class ExportsController {
  private final ExportJobs jobs;
  private final HttpHostResolver host;

  ExportsController(ExportJobs jobs, HttpHostResolver host) {
    this.jobs = jobs;
    this.host = host;
  }

  @Post
  @Operation(
      summary = "Asks for a report",
      description = "Its state is at the Location; it goes on after a restart of the server.")
  HttpResponse<ExportJob> ask(HttpRequest<?> request, @Body ExportRequest wanted) {
    ExportJob job = jobs.ask(wanted, URI.create(host.resolve(request)));
    return HttpResponse.<ExportJob>accepted(URI.create("/api/v1/exports/" + job.id())).body(job);
  }

  @Get
  @Operation(summary = "All exports that are kept, oldest first")
  List<ExportJob> all() {
    return jobs.all();
  }

  @Get("/{id}")
  @Operation(summary = "How an export stands")
  ExportJob one(UUID id) {
    return jobs.find(id).orElseThrow(() -> new NotFound("export", id));
  }

  @Delete("/{id}")
  @Operation(summary = "Cancels an export that is not finished")
  ExportJob cancel(UUID id) {
    return jobs.cancel(one(id));
  }

  @Get(value = "/{id}/file", produces = MediaType.ALL)
  @Operation(summary = "The finished report")
  HttpResponse<?> file(UUID id) throws IOException {
    ExportJob job = one(id);
    return ReportsController.attached(
        jobs.file(job),
        job.request().formatOrDefault(),
        "remeasure." + job.request().formatOrDefault().extension(),
        StandardOpenOption.READ);
  }
}
