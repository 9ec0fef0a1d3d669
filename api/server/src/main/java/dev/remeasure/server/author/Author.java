package dev.remeasure.server.author;

import dev.remeasure.claims.UserName;
import dev.remeasure.claims.claim.Change;
import io.micronaut.http.context.ServerRequestContext;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who changes what is recorded: the one whom the request names, else the one in its header, else
 * the server's own user.
 *
 * @param own the one in {@code REMEASURE_USER}, else the one under whose name the server runs
 */
public record Author(UserName own, Clock clock) {

  /**
   * Who it is.
   *
   * @param by a name that the request gives beside its header; null if it gives none
   * @throws dev.remeasure.claims.InvalidValue if it cannot be a name
   */
  public String named(@Nullable String by) {
    return by == null ? header().orElse(own.value()) : UserName.checked("by", by);
  }

  /** A change made now, by that person or this user. */
  public Change change(@Nullable String by, @Nullable String reason) {
    return new Change(named(by), reason, clock.instant());
  }

  private static Optional<String> header() {
    return ServerRequestContext.currentRequest()
        .map(request -> request.getHeaders().get(UserName.HEADER))
        .map(UserName::ofHeader);
  }
}
