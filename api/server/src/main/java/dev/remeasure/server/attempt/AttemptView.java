package dev.remeasure.server.attempt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Retraction;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as the API shows it.
 *
 * @param grade of the answer that is nearest to what was claimed
 * @param exploratory whether it was made without a plan, or carried over to a later revision
 * @param retraction the one that holds; null if the attempt was not taken back, or counts again
 */
@Introspected
public record AttemptView(
    @JsonUnwrapped Attempt attempt,
    Grade grade,
    boolean exploratory,
    @Nullable Retraction retraction) {

  public static AttemptView of(Attempt attempt) {
    return new AttemptView(attempt, attempt.grade(), attempt.exploratory(), attempt.retraction());
  }
}
