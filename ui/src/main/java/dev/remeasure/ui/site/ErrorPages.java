package dev.remeasure.ui.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives whoever accepts HTML, such as a browser that follows a dead link, an error as a page. The
 * API's own errors stay as they are.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class ErrorPages {
  private final Html html;

  ErrorPages(Html html) {
    this.html = html;
  }

  @ResponseFilter
  void dress(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() >= 400
        && !Html.isPage(response)
        && !request.getPath().startsWith("/api/")
        && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::matches)) {
      HttpStatus status = HttpStatus.valueOf(response.code());
      html.problem(response, status, message(request, status));
    }
  }

  /** What broke inside the server is for its log, not for its guests. */
  private static @Nullable String message(HttpRequest<?> request, HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is nothing at " + request.getPath() + ".";
      case SERVICE_UNAVAILABLE -> "The database does not answer. Try again in a moment.";
      default -> status.getCode() >= 500 ? "The server failed to answer; its log says why." : null;
    };
  }
}
