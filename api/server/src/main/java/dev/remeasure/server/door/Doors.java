package dev.remeasure.server.door;

import dev.remeasure.server.problem.Problem;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that a foreign web page can make a browser send: under a name that is not ours,
 * from another origin, or as one of the types that a page may send without asking first; a form's
 * type is taken only from a page of our own.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Doors implements Ordered {
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<String> OUR_OWN = Set.of("same-origin", "none");
  private static final Set<String> FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data");
  private static final String TEXT = "text/plain";

  /** It takes no forms, whoever sends them. */
  private static final String API = "/api/";

  private final AllowedHosts hosts;
  private final OutsideAddress outside;

  Doors(AllowedHosts hosts, OutsideAddress outside) {
    this.hosts = hosts;
    this.outside = outside;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 1;
  }

  @RequestFilter
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    List<String> named = request.getHeaders().getAll(HttpHeaders.HOST);
    String authority = outside.authority(request);
    if (named.size() != 1 || !hosts.has(named.getFirst()) || !hosts.has(authority)) {
      String shown = named.size() == 1 ? String.valueOf(authority) : named.size() + " names";
      return Problem.response(
          HttpStatus.MISDIRECTED_REQUEST,
          "This server does not answer as "
              + shown
              + ". Names beside those of loopback stand in REMEASURE_ALLOWED_HOSTS.",
          HttpHeaders.HOST,
          shown,
          null);
    }
    if (SAFE.contains(request.getMethod())) {
      return null;
    }
    HttpResponse<?> foreign = foreign(request, String.valueOf(authority));
    return foreign == null ? simple(request) : foreign;
  }

  private static @Nullable HttpResponse<?> foreign(HttpRequest<?> request, String authority) {
    for (String site : request.getHeaders().getAll("Sec-Fetch-Site")) {
      if (!OUR_OWN.contains(site)) {
        return refused("Sec-Fetch-Site", site);
      }
    }
    for (String origin : request.getHeaders().getAll(HttpHeaders.ORIGIN)) {
      if (!sameOrigin(origin, authority)) {
        return refused(HttpHeaders.ORIGIN, origin);
      }
    }
    return null;
  }

  private static boolean sameOrigin(String origin, String authority) {
    try {
      URI from = URI.create(origin);
      return from.getScheme() != null && authority.equalsIgnoreCase(from.getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static HttpResponse<?> refused(String header, String value) {
    return Problem.response(
        HttpStatus.FORBIDDEN,
        "A page of another site may change nothing here (" + header + ": " + value + ").",
        header,
        value,
        null);
  }

  private static @Nullable HttpResponse<?> simple(HttpRequest<?> request) {
    String type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
    boolean body =
        request.getContentLength() > 0
            || request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING);
    String shown = type == null ? "no type" : type;
    String kind = type == null ? "" : kind(type);
    boolean form = FORMS.contains(kind);
    boolean foreign = form ? !ofOurPage(request) : kind.equals(TEXT) || (type == null && body);
    if (!foreign) {
      return null;
    }
    return Problem.response(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        "The body must be application/json or application/octet-stream, but is of "
            + shown
            + ", which any web page can send.",
        HttpHeaders.CONTENT_TYPE,
        shown,
        null);
  }

  /** To be asked after {@link #foreign}: what these headers say is then known to be ours. */
  private static boolean ofOurPage(HttpRequest<?> request) {
    boolean ours =
        request.getHeaders().contains(HttpHeaders.ORIGIN)
            || "same-origin".equals(request.getHeaders().get("Sec-Fetch-Site"));
    return ours && !request.getPath().startsWith(API);
  }

  private static String kind(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
