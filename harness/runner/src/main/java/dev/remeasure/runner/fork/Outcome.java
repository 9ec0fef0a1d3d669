package dev.remeasure.runner.fork;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one fork.
 *
 * @param failure why there are no scores; null if all went well
 * @param mode JMH's short mode name; empty if the fork failed before it was known
 * @param conditions what the JVM ran under
 * @param warnings JMH's own
 */
public record Outcome(
    @Nullable String failure,
    String mode,
    List<Score> scores,
    Map<String, String> conditions,
    List<String> warnings) {
  public Outcome {
    scores = List.copyOf(scores);
    conditions = Map.copyOf(conditions);
    warnings = List.copyOf(warnings);
  }

  public static Outcome failed(
      String failure, Map<String, String> conditions, List<String> warnings) {
    return new Outcome(failure, "", List.of(), conditions, warnings);
  }
}
