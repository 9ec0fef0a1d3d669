package dev.remeasure.server.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Turns every error that the framework itself answers into a problem response. */
@Singleton
@Primary
final class ProblemProcessor implements ErrorResponseProcessor<Problem> {
  /** What went wrong inside is for the log and not for the client. */
  private static final String FAILED = "The server failed; its log says why.";

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = HttpStatus.valueOf(response.code());
    String detail =
        status.getCode() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()
            ? FAILED
            : context.getErrors().stream()
                .map(Error::getMessage)
                .distinct()
                .collect(Collectors.joining("; "));
    return response
        .body(Problem.of(status, detail.isEmpty() ? null : detail))
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }
}
