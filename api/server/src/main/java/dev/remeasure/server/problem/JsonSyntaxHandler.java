package dev.remeasure.server.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.JsonExceptionHandler;
import io.micronaut.json.JsonSyntaxException;
import jakarta.inject.Singleton;

/** A body that is not JSON is refused, naming the place. */
@Singleton
@Replaces(JsonExceptionHandler.class)
final class JsonSyntaxHandler
    implements ExceptionHandler<JsonSyntaxException, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, JsonSyntaxException e) {
    return e.getCause() instanceof JsonProcessingException json
        ? BodyProblem.of(json)
        : Problem.response(HttpStatus.BAD_REQUEST, "The body is not valid JSON.", null, null, null);
  }
}
