package dev.remeasure.page;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import org.jspecify.annotations.Nullable;

/** Pages as HTTP responses. */
final class Html {
  static final Templates PAGES = new StaticTemplates();

  /** Everything comes from this server, and no page has a script. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private Html() {}

  static HttpResponse<String> ok(JteModel page) {
    return respond(HttpStatus.OK, page);
  }

  /** The error page; {@code message} says what is wrong, in a sentence. */
  static HttpResponse<String> problem(HttpStatus status, @Nullable String message) {
    return respond(status, PAGES.problem(ProblemView.of(status, message)));
  }

  static void secure(MutableHttpResponse<?> response) {
    response.header("Content-Security-Policy", POLICY);
    response.header("X-Content-Type-Options", "nosniff");
    response.header("Referrer-Policy", "same-origin");
  }

  private static HttpResponse<String> respond(HttpStatus status, JteModel page) {
    MutableHttpResponse<String> response =
        HttpResponse.<String>status(status)
            .body(page.render())
            .contentType("text/html; charset=utf-8");
    secure(response);
    return response;
  }
}
