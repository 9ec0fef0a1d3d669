package dev.remeasure.server.claim;

import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.imports.upload.LimitedStream;
import dev.remeasure.reports.edits.Intake;
import dev.remeasure.reports.format.ImportFile;
import dev.remeasure.server.author.Author;
import dev.remeasure.server.catalog.CatalogSync;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.HttpServerConfiguration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Papers and claims that were edited in a workbook or a CSV file. */
@Controller("/api/v1/imports")
@Tag(name = "reports")
final class ImportsController {
  private final Papers papers;
  private final Claims claims;
  private final CatalogSync catalog;
  private final Author author;
  private final HttpServerConfiguration server;

  ImportsController(
      Papers papers,
      Claims claims,
      CatalogSync catalog,
      Author author,
      HttpServerConfiguration server) {
    this.papers = papers;
    this.claims = claims;
    this.catalog = catalog;
    this.author = author;
    this.server = server;
  }

  @Post
  @Consumes(MediaType.ALL)
  @Operation(
      summary = "Imports papers and claims, all rows or none",
      description =
          "Every row is reported as created, changed, unchanged or rejected, and every new or"
              + " changed claim with the factor it is read as. With dryRun nothing is stored.")
  ImportView load(
      @Body InputStream content,
      @QueryValue String name,
      @QueryValue(defaultValue = "false") boolean dryRun,
      @QueryValue @Nullable String by,
      @QueryValue @Nullable String reason)
      throws IOException {
    Intake intake =
        Intake.of(
            papers.all().stream().map(Recorded::value).toList(),
            claims.all().stream().map(Recorded::value).toList(),
            ImportFile.read(new LimitedStream(content, server.getMaxRequestSize()), name));
    if (intake.accepted() && !dryRun) {
      catalog.edit(intake.papers(), intake.claims(), author.change(by, reason));
    }
    return ImportView.of(intake);
  }
}
