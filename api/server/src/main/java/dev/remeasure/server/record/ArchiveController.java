package dev.remeasure.server.record;

import dev.remeasure.claims.archive.Archives;
import dev.remeasure.claims.archive.Contents;
import dev.remeasure.imports.upload.LimitedStream;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The whole record as one file. */
@Controller("/api/v1")
@Tag(name = "record")
final class ArchiveController {
  private static final MediaType ZIP = MediaType.of("application/zip");

  private final Archives archives;
  private final HttpServerConfiguration server;

  ArchiveController(Archives archives, HttpServerConfiguration server) {
    this.archives = archives;
    this.server = server;
  }

  @Get(value = "/dump", produces = MediaType.ALL)
  @Operation(
      summary = "Everything that is recorded, as a zip archive of JSON Lines",
      description = "The record as it is at one moment; the same record gives the same bytes.")
  HttpResponse<?> dump() throws IOException {
    Path file = Files.createTempFile("remeasure", ".zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      archives.dump(out);
    } catch (IOException | RuntimeException e) {
      Files.delete(file);
      throw e;
    }
    InputStream content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    return HttpResponse.ok(new StreamedFile(content, ZIP).attach("remeasure-dump.zip"))
        .contentType(ZIP)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @Post("/restore")
  @Consumes(MediaType.ALL)
  @Operation(
      summary = "Brings back what an archive holds, all of it or nothing",
      description =
          "Only where nothing is recorded but what ships with the program. An archive that is"
              + " damaged or of another version is refused and the part named.")
  @ApiResponse(responseCode = "200", description = "What was restored")
  @ApiResponse(responseCode = "413", description = "Larger than what is taken")
  @ApiResponse(responseCode = "422", description = "Says which part is wrong, or what is recorded")
  Contents restore(@Body InputStream content) throws IOException {
    Path file = Files.createTempFile("remeasure", ".zip");
    try {
      Files.copy(
          new LimitedStream(content, server.getMaxRequestSize()),
          file,
          StandardCopyOption.REPLACE_EXISTING);
      return archives.restore(file);
    } finally {
      Files.delete(file);
    }
  }
}
