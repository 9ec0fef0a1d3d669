package dev.remeasure.ui.site;

import dev.remeasure.ui.templates.StaticTemplates;
import dev.remeasure.ui.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import org.jspecify.annotations.Nullable;

/** Pages as HTTP responses. */
public final class Html {
  public static final Templates PAGES = new StaticTemplates();

  private static final String POLICY = "Content-Security-Policy";

  /** Everything comes from this server, and no page has a script. */
  private static final String STRICT =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private Html() {}

  public static HttpResponse<String> ok(JteModel page) {
    return fill(HttpResponse.ok(), page);
  }

  /** The error page; {@code message} says what is wrong, in a sentence. */
  public static HttpResponse<String> problem(HttpStatus status, @Nullable String message) {
    return fill(HttpResponse.status(status), PAGES.siteProblem(ProblemView.of(status, message)));
  }

  /** Makes the page the response's body. */
  static MutableHttpResponse<String> fill(MutableHttpResponse<?> response, JteModel page) {
    return response
        .contentType("text/html; charset=utf-8")
        .header(POLICY, STRICT)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .body(page.render());
  }

  /** Whether the response was filled here. */
  static boolean isPage(HttpResponse<?> response) {
    return STRICT.equals(response.getHeaders().get(POLICY));
  }
}
