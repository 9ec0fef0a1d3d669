package dev.remeasure.api;

import dev.remeasure.paper.Papers;
import dev.remeasure.paper.Recorded;
import dev.remeasure.report.Ledger;
import dev.remeasure.report.Progress;
import dev.remeasure.report.Reports;
import dev.remeasure.report.excel.ExcelFile;
import dev.remeasure.run.Runs;
import dev.remeasure.tracker.Tracker;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.server.util.HttpHostResolver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/** The workbook. */
@Controller("/api/v1")
@Tag(name = "reports")
final class WorkbookController {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Tracker tracker;
  private final Papers papers;
  private final Runs runs;
  private final HttpHostResolver host;
  private final Clock clock;

  WorkbookController(
      Tracker tracker, Papers papers, Runs runs, HttpHostResolver host, Clock clock) {
    this.tracker = tracker;
    this.papers = papers;
    this.runs = runs;
    this.host = host;
    this.clock = clock;
  }

  @Get(value = "/workbook.xlsx", produces = XLSX)
  @Operation(summary = "Claimed against measured, as an Excel workbook")
  StreamedFile workbook(HttpRequest<?> request) throws IOException {
    Ledger ledger =
        new Ledger(
            clock.instant(),
            "all claims",
            URI.create(host.resolve(request)),
            papers.all().stream().map(Recorded::value).toList(),
            tracker.standings(),
            tracker.loose(),
            runs);
    Path file = Files.createTempFile("remeasure", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new ExcelFile(Reports.workbook(ledger), Progress.NONE).write(out);
    }
    InputStream content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    return new StreamedFile(content, new MediaType(XLSX)).attach("remeasure.xlsx");
  }
}
