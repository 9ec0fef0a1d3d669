package dev.remeasure.server.problem;

import dev.remeasure.claims.InvalidValue;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** A value that the domain does not accept is the client's error. */
@Singleton
final class InvalidValueHandler implements ExceptionHandler<InvalidValue, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, InvalidValue e) {
    return Problem.response(
        HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage(), e.field(), e.value(), null);
  }
}
