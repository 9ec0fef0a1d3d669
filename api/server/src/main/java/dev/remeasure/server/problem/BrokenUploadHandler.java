package dev.remeasure.server.problem;

import dev.remeasure.imports.upload.BrokenUpload;
import dev.remeasure.imports.upload.UploadTooLarge;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** An upload that broke off is refused; that of a body beyond the limit, as too large. */
@Singleton
final class BrokenUploadHandler implements ExceptionHandler<BrokenUpload, HttpResponse<Problem>> {
  private final HttpServerConfiguration server;

  BrokenUploadHandler(HttpServerConfiguration server) {
    this.server = server;
  }

  @Override
  public HttpResponse<Problem> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, BrokenUpload e) {
    if (e.getCause() instanceof ContentLengthExceededException) {
      UploadTooLarge large = new UploadTooLarge("what was sent", server.getMaxRequestSize());
      return Problem.response(
          HttpStatus.REQUEST_ENTITY_TOO_LARGE, large.getMessage(), null, null, null);
    }
    return Problem.response(HttpStatus.BAD_REQUEST, e.getMessage(), null, null, null);
  }
}
