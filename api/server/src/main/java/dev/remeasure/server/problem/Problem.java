package dev.remeasure.server.problem;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A problem response (RFC 9457).
 *
 * @param title the status in words
 * @param status HTTP status code
 * @param detail what is wrong, naming place and value
 * @param field the field that is wrong, where one is to blame
 */
@Introspected
public record Problem(
    URI type, String title, int status, @Nullable String detail, @Nullable String field) {
  private static final URI BLANK = URI.create("about:blank");

  static Problem of(HttpStatus status, @Nullable String detail, @Nullable String field) {
    return new Problem(BLANK, status.getReason(), status.getCode(), detail, field);
  }

  static MutableHttpResponse<Problem> response(
      HttpStatus status, @Nullable String detail, @Nullable String field) {
    return HttpResponse.<Problem>status(status)
        .body(of(status, detail, field))
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }
}
