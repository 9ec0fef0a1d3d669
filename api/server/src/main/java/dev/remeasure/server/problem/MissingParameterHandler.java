package dev.remeasure.server.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.UnsatisfiedRouteHandler;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;

/** A parameter or body that is missing is named. */
@Singleton
@Replaces(UnsatisfiedRouteHandler.class)
final class MissingParameterHandler
    implements ExceptionHandler<UnsatisfiedRouteException, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, UnsatisfiedRouteException e) {
    String name = e.getArgument().getName();
    return Problem.response(HttpStatus.BAD_REQUEST, name + " is required", name, null, null);
  }
}
