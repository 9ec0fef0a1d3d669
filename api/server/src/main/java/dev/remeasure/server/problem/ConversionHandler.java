package dev.remeasure.server.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/**
 * A parameter or body that is not what it has to be is named, with its value and what is allowed.
 */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class ConversionHandler
    implements ExceptionHandler<ConversionErrorException, HttpResponse<Problem>> {
  @Override
  public HttpResponse<Problem> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, ConversionErrorException e) {
    return e.getConversionError().getCause() instanceof JsonProcessingException json
        ? BodyProblem.of(json)
        : Problem.badValue(
            e.getArgument().getName(),
            e.getConversionError().getOriginalValue().map(Object::toString).orElse("nothing"),
            e.getArgument().getType());
  }
}
