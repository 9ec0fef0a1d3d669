package dev.remeasure.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.HtmlErrorResponseBodyProvider;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** The error page for whoever accepts HTML, such as a browser that follows a dead link. */
@Singleton
final class ErrorPages implements HtmlErrorResponseBodyProvider {
  @Override
  public String body(ErrorContext context, HttpResponse<?> response) {
    if (response instanceof MutableHttpResponse<?> mutable) {
      Html.secure(mutable);
    }
    return Html.PAGES.problem(ProblemView.of(response.status(), message(context, response)))
        .render();
  }

  /** What broke inside the server is for its log, not for its guests. */
  private static String message(ErrorContext context, HttpResponse<?> response) {
    return response.status().getCode() >= 500
        ? "The server failed to answer; its log says why."
        : response.status().getCode() == 404
            ? context.getRequest().getPath() + " leads nowhere."
            : context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining(" "));
  }
}
