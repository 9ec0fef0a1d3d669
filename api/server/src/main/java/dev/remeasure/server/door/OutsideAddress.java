package dev.remeasure.server.door;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.DefaultHttpHostResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address at which the client sees the server. What a proxy forwards counts only if it comes
 * from one of {@code REMEASURE_PROXIES}; anybody can write such a header.
 */
@Singleton
@Replaces(DefaultHttpHostResolver.class)
final class OutsideAddress implements HttpHostResolver {
  private static final Pattern SCHEME = Pattern.compile("https?");

  private final Set<String> proxies;

  OutsideAddress(@Value("${remeasure.proxies:}") Set<String> proxies) {
    this.proxies = proxies;
  }

  @Override
  public String resolve(@SuppressWarnings("rawtypes") @Nullable HttpRequest request) {
    if (request == null) {
      return "http://localhost";
    }
    HttpRequest<?> asked = request;
    return scheme(asked) + "://" + authority(asked);
  }

  /** The name and port that the client asked for; null if it named none. */
  @Nullable String authority(HttpRequest<?> request) {
    String forwarded = forwarded(request, "X-Forwarded-Host");
    return forwarded == null ? request.getHeaders().get("Host") : forwarded;
  }

  private String scheme(HttpRequest<?> request) {
    String forwarded = forwarded(request, "X-Forwarded-Proto");
    return forwarded != null && SCHEME.matcher(forwarded).matches() ? forwarded : "http";
  }

  private @Nullable String forwarded(HttpRequest<?> request, String header) {
    InetSocketAddress peer = request.getRemoteAddress();
    boolean proxy =
        peer != null
            && peer.getAddress() != null
            && proxies.contains(peer.getAddress().getHostAddress());
    return proxy ? request.getHeaders().get(header) : null;
  }
}
