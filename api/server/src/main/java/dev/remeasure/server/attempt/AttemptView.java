package dev.remeasure.server.attempt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.attempt.Attempt;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** An attempt as the API shows it, with the hash of its plan. */
@Introspected
public record AttemptView(
    @JsonUnwrapped Attempt attempt, @Nullable String planHash, boolean exploratory) {
  public static AttemptView of(Attempt attempt) {
    return new AttemptView(
        attempt, attempt.plan() == null ? null : attempt.plan().hash(), attempt.exploratory());
  }
}
