package dev.remeasure.server.problem;

import dev.remeasure.imports.upload.UnreadableUpload;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** A file that holds no run is refused, naming what is wrong with it. */
@Singleton
final class UnreadableUploadHandler
    implements ExceptionHandler<UnreadableUpload, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, UnreadableUpload e) {
    return Problem.response(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage(), e.field(), null, null);
  }
}
