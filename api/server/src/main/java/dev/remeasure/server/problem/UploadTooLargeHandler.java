package dev.remeasure.server.problem;

import dev.remeasure.imports.upload.UploadTooLarge;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** An upload that is too large when unpacked is refused as one that is too large as sent. */
@Singleton
final class UploadTooLargeHandler
    implements ExceptionHandler<UploadTooLarge, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, UploadTooLarge e) {
    return Problem.response(HttpStatus.REQUEST_ENTITY_TOO_LARGE, e.getMessage(), null, null, null);
  }
}
