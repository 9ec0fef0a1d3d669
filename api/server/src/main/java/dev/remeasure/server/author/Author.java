package dev.remeasure.server.author;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Change;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Who changes what is recorded, where a request does not say.
 *
 * @param user the one in {@code REMEASURE_USER}, else the one under whose name the server runs
 */
public record Author(String user, Clock clock) {

  /** That person, or this user where none is given. */
  public String named(@Nullable String by) {
    if (by == null) {
      return user;
    }
    Check.text("by", by);
    return by;
  }

  /** A change made now, by that person or this user. */
  public Change change(@Nullable String by, @Nullable String reason) {
    return new Change(named(by), reason, clock.instant());
  }
}
