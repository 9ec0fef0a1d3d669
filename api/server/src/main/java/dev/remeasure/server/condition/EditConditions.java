package dev.remeasure.server.condition;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.server.problem.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives papers and claims an ETag, which changes when they do, and holds edits to it: one that was
 * made on an older state (If-Match), or over what exists already (If-None-Match: *), is refused.
 */
@ServerFilter(patterns = {"/api/v1/papers/*", "/api/v1/claims/*"})
final class EditConditions {
  private static final Pattern EDITABLE = Pattern.compile("/api/v1/(papers|claims)/([^/]+)");
  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final Papers papers;
  private final Claims claims;

  EditConditions(Papers papers, Claims claims) {
    this.papers = papers;
    this.claims = claims;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    EntityTags match = tags(request, HttpHeaders.IF_MATCH);
    EntityTags noneMatch = tags(request, HttpHeaders.IF_NONE_MATCH);
    if (!match.given() && !noneMatch.given()) {
      return null;
    }
    String current = current(request);
    if (match.given() && !match.matches(current)) {
      return failed(HttpHeaders.IF_MATCH, match, current);
    }
    if (!noneMatch.matchesWeakly(current)) {
      return null;
    }
    return READS.contains(request.getMethod())
        ? HttpResponse.notModified().header(HttpHeaders.ETAG, String.valueOf(current))
        : failed(HttpHeaders.IF_NONE_MATCH, noneMatch, current);
  }

  @ResponseFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void tag(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.code() == HttpStatus.OK.getCode()
        && !response.getHeaders().contains(HttpHeaders.ETAG)) {
      String current = current(request);
      if (current != null) {
        response.header(HttpHeaders.ETAG, current);
      }
    }
  }

  private @Nullable String current(HttpRequest<?> request) {
    Matcher path = EDITABLE.matcher(request.getPath());
    if (!path.matches()) {
      return null;
    }
    Optional<?> recorded =
        path.group(1).equals("papers") ? papers.find(path.group(2)) : claims.find(path.group(2));
    return recorded.map(state -> '"' + Digest.sha256(state.toString()) + '"').orElse(null);
  }

  private static EntityTags tags(HttpRequest<?> request, String header) {
    return EntityTags.of(request.getHeaders().getAll(header));
  }

  private static HttpResponse<?> failed(String header, EntityTags tags, @Nullable String current) {
    return Problem.response(
        HttpStatus.PRECONDITION_FAILED,
        current == null
            ? "There is nothing here yet, so nothing was changed."
            : "It is not as you have seen it, so nothing was changed. Its ETag is now "
                + current
                + ".",
        header,
        String.join(", ", tags.tags()),
        null);
  }
}
