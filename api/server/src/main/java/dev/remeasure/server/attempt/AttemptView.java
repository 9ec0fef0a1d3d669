package dev.remeasure.server.attempt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import io.micronaut.core.annotation.Introspected;

/**
 * An attempt as the API shows it.
 *
 * @param grade of the answer that is nearest to what was claimed
 * @param exploratory whether it was made without a plan, or carried over to a later revision
 */
@Introspected
public record AttemptView(@JsonUnwrapped Attempt attempt, Grade grade, boolean exploratory) {
  public static AttemptView of(Attempt attempt) {
    return new AttemptView(attempt, attempt.grade(), attempt.exploratory());
  }
}
