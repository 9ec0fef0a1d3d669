package dev.remeasure.server.fault;

import dev.remeasure.claims.Fault;
import dev.remeasure.claims.Faults;
import dev.remeasure.server.problem.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what nobody else knows how to; what broke inside is for the log, not for the client. */
@Singleton
final class Failures implements ExceptionHandler<Exception, HttpResponse<Problem>> {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final String RETRY_SECONDS = "5";

  private final Faults faults;

  Failures(Faults faults) {
    this.faults = faults;
  }

  @Override
  public HttpResponse<Problem> handle(
      @SuppressWarnings("rawtypes") HttpRequest request, Exception e) {
    Fault fault = faults.of(e);
    if (fault == Fault.UNKNOWN) {
      LOG.error("{} {} failed", request.getMethodName(), request.getPath(), e);
    } else {
      LOG.warn("{} {} failed: {}", request.getMethodName(), request.getPath(), fault);
    }
    return switch (fault) {
      case FULL ->
          problem(
              HttpStatus.INSUFFICIENT_STORAGE,
              "There is no room left on the disk, and nothing was stored. Make room, and send it"
                  + " again.");
      case UNAVAILABLE ->
          problem(
              HttpStatus.SERVICE_UNAVAILABLE,
              "The database does not answer. Try again in a moment.");
      case UNKNOWN ->
          Problem.response(
              HttpStatus.INTERNAL_SERVER_ERROR,
              "The server failed; its log says why.",
              null,
              null,
              null);
    };
  }

  private static HttpResponse<Problem> problem(HttpStatus status, String detail) {
    return Problem.response(status, detail, null, null, null)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
  }
}
