package dev.remeasure.harness.session;

import dev.remeasure.run.Control;
import dev.remeasure.run.Point;
import dev.remeasure.run.Side;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of pairs: the comparison itself at one point, or a control at it.
 *
 * @param control null for the comparison itself
 * @param baseline benchmark method of the baseline's forks
 * @param baselineParams parameters of the baseline's forks
 */
record Lane(
    Control.@Nullable Kind control,
    Point point,
    String baseline,
    Map<String, String> baselineParams,
    String subject,
    Map<String, String> subjectParams) {

  String benchmark(Side side) {
    return side == Side.BASELINE ? baseline : subject;
  }

  Map<String, String> params(Side side) {
    return side == Side.BASELINE ? baselineParams : subjectParams;
  }
}
