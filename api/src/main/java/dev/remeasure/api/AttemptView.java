package dev.remeasure.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.attempt.Attempt;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** An attempt as the API shows it, with the hash of its plan. */
@Introspected
record AttemptView(@JsonUnwrapped Attempt attempt, @Nullable String planHash, boolean exploratory) {
  static AttemptView of(Attempt attempt) {
    return new AttemptView(
        attempt, attempt.plan() == null ? null : attempt.plan().hash(), attempt.exploratory());
  }
}
