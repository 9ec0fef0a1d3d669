package dev.remeasure.server.door;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/** Tells browsers, with every response, what they may do with it; a page's own policy stays. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders implements Ordered {
  private static final String POLICY = "Content-Security-Policy";
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  /** The documentation of the API has a script, which draws and asks this server. */
  private static final String DOCUMENTATION =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin");

  /** Outermost, so that it is the last to see a response. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    ALWAYS.forEach((name, value) -> {
      if (!response.getHeaders().contains(name)) {
        response.header(name, value);
      }
    });
    if (!response.getHeaders().contains(POLICY)) {
      String path = request.getPath();
      boolean documentation = path.startsWith("/api/docs") || path.startsWith("/api/swagger-ui");
      response.header(POLICY, documentation ? DOCUMENTATION : NOTHING);
    }
  }
}
