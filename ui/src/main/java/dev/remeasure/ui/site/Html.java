package dev.remeasure.ui.site;

import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.ui.templates.StaticTemplates;
import dev.remeasure.ui.templates.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages as HTTP responses. */
@Singleton
public final class Html {
  public static final Templates PAGES = new StaticTemplates();

  private static final String POLICY = "Content-Security-Policy";

  /** Everything comes from this server, and no page has a script. */
  private static final String STRICT =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final Optional<Chain> chain;

  public Html(Optional<Chain> chain) {
    this.chain = chain;
  }

  /** A page around this content. */
  public HttpResponse<String> ok(String title, Section here, JteModel content) {
    return page(HttpStatus.OK, title, here, content);
  }

  /** A page around this content that is the answer to a request that could not be met. */
  public HttpResponse<String> page(
      HttpStatus status, String title, Section here, JteModel content) {
    Link head = chain.flatMap(Chain::head).orElse(null);
    return fill(HttpResponse.status(status), new Frame(title, here, head), content);
  }

  /** The error page; {@code message} says what is wrong, in a sentence. */
  public HttpResponse<String> problem(HttpStatus status, @Nullable String message) {
    return problem(HttpResponse.status(status), status, message);
  }

  /** Makes the error page the response's body; it needs no database. */
  MutableHttpResponse<String> problem(
      MutableHttpResponse<?> response, HttpStatus status, @Nullable String message) {
    ProblemView view = ProblemView.of(status, message);
    Frame frame = new Frame(view.title(), Section.OTHER, null);
    return fill(response, frame, PAGES.siteProblem(view));
  }

  private static MutableHttpResponse<String> fill(
      MutableHttpResponse<?> response, Frame frame, JteModel content) {
    return response
        .contentType("text/html; charset=utf-8")
        .header(POLICY, STRICT)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .body(PAGES.siteLayout(frame, content).render());
  }

  /** Whether the response was filled here. */
  static boolean isPage(HttpResponse<?> response) {
    return STRICT.equals(response.getHeaders().get(POLICY));
  }
}
