package dev.remeasure.runner.fork;

import dev.remeasure.claims.run.FactKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one fork ended.
 *
 * @param failure why there are no scores; null if there are
 * @param conditions what the JVM ran under
 * @param params the parameters it was started with
 * @param warnings JMH's own
 */
public record Outcome(
    @Nullable String failure,
    List<Score> scores,
    Map<FactKey, String> conditions,
    Map<String, String> params,
    List<String> warnings) {
  public Outcome {
    scores = List.copyOf(scores);
    conditions = Map.copyOf(conditions);
    params = Map.copyOf(params);
    warnings = List.copyOf(warnings);
  }

  /** The same without scores. */
  public Outcome failed(String reason) {
    return new Outcome(reason, List.of(), conditions, params, warnings);
  }

  /** A fork that never started. */
  public static Outcome notStarted(String reason) {
    return new Outcome(reason, List.of(), Map.of(), Map.of(), List.of());
  }
}
