package dev.remeasure.server.problem;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem response (RFC 9457).
 *
 * @param title the status in words
 * @param status HTTP status code
 * @param detail what is wrong, naming place and value
 * @param field the field or parameter that is wrong, where one is to blame
 * @param value what it was given
 * @param allowed what it could be given instead, where that can be listed
 */
@Introspected
public record Problem(
    URI type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String field,
    @Nullable String value,
    @Nullable List<String> allowed) {
  private static final URI BLANK = URI.create("about:blank");
  private static final int LONGEST = 80;

  public Problem {
    value = value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }

  /** A problem of the request as a whole. */
  static Problem of(HttpStatus status, @Nullable String detail) {
    return of(status, detail, null, null, null);
  }

  private static Problem of(
      HttpStatus status,
      @Nullable String detail,
      @Nullable String field,
      @Nullable String value,
      @Nullable List<String> allowed) {
    return new Problem(BLANK, status.getReason(), status.getCode(), detail, field, value, allowed);
  }

  /** A response that says what is wrong, and with which field. */
  public static MutableHttpResponse<Problem> response(
      HttpStatus status,
      @Nullable String detail,
      @Nullable String field,
      @Nullable String value,
      @Nullable List<String> allowed) {
    return HttpResponse.<Problem>status(status)
        .body(of(status, detail, field, value, allowed))
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }

  /** A field or parameter with a value that it cannot have. */
  static MutableHttpResponse<Problem> badValue(String field, String value, Class<?> type) {
    Expected expected = Expected.of(type);
    String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    return response(
        HttpStatus.BAD_REQUEST,
        field + " must be " + expected.words() + ", but is " + shown,
        field,
        value,
        expected.constants());
  }
}
