package dev.remeasure.server.export;

import dev.remeasure.reports.format.Format;
import dev.remeasure.reports.model.Progress;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reports, made while the client waits. */
@Controller("/api/v1")
@Tag(name = "reports")
final class ReportsController {
  private final Exporter exporter;
  private final HttpHostResolver host;

  ReportsController(Exporter exporter, HttpHostResolver host) {
    this.exporter = exporter;
    this.host = host;
  }

  @Get(value = "/workbook.xlsx", produces = MediaType.ALL)
  @Operation(summary = "Claimed against measured, as an Excel workbook")
  HttpResponse<?> workbook(
      HttpRequest<?> request,
      @QueryValue @Nullable String paper,
      @QueryValue @Nullable String claim)
      throws IOException {
    return report(
        request, new ExportRequest(null, null, paper, claim, null, null, null, null), "remeasure");
  }

  @Get(value = "/report", produces = MediaType.ALL)
  @Operation(
      summary = "A report in any format",
      description =
          "Formats: xlsx, csv, jsonl, md, tex, html, pdf. Kinds: WORKBOOK, DOSSIER (of a paper),"
              + " RECORD (of an attempt), TEMPLATE (empty sheets to fill in and import). The ETag"
              + " changes when the report would.")
  HttpResponse<?> report(
      HttpRequest<?> request,
      @QueryValue ExportRequest.@Nullable Kind kind,
      @QueryValue @Nullable String format,
      @QueryValue @Nullable String paper,
      @QueryValue @Nullable String claim,
      @QueryValue @Nullable Long attempt,
      @QueryValue @Nullable Instant since,
      @QueryValue @Nullable String template)
      throws IOException {
    return report(
        request,
        new ExportRequest(
            kind,
            format == null ? null : Format.named(format),
            paper,
            claim,
            attempt,
            since,
            null,
            template),
        "remeasure");
  }

  private HttpResponse<?> report(HttpRequest<?> request, ExportRequest wanted, String name)
      throws IOException {
    URI address = URI.create(host.resolve(request));
    String tag = '"' + exporter.tag(wanted, address) + '"';
    if (tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
      return HttpResponse.notModified().header(HttpHeaders.ETAG, tag);
    }
    Format format = wanted.formatOrDefault();
    Path file = Files.createTempFile("remeasure", "." + format.extension());
    try (OutputStream out = Files.newOutputStream(file)) {
      exporter.write(wanted, address, out, Progress.NONE);
    }
    return attached(
            file, format, name + "." + format.extension(), StandardOpenOption.DELETE_ON_CLOSE)
        .header(HttpHeaders.ETAG, tag);
  }

  /** A file as a download. */
  static MutableHttpResponse<?> attached(
      Path file, Format format, String name, StandardOpenOption option) throws IOException {
    InputStream content = Files.newInputStream(file, option);
    return HttpResponse.ok(new StreamedFile(content, MediaType.of(format.mediaType())).attach(name))
        .contentType(MediaType.of(format.mediaType()))
        // A cache asks each time, and the ETag answers: a run may have been logged meanwhile.
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }
}
