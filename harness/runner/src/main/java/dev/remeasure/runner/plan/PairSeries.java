package dev.remeasure.runner.plan;

import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Side;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of pairs: the comparison itself at one point, or a control at it. An empty method has
 * nothing to be paired with: all its forks are baseline's, and there are few.
 *
 * @param control null for the comparison itself
 * @param baseline benchmark method of the baseline's forks
 * @param baselineParams parameters of the baseline's forks
 */
public record PairSeries(
    Control.@Nullable Kind control,
    Point point,
    String baseline,
    Map<String, String> baselineParams,
    String subject,
    Map<String, String> subjectParams) {

  /** An empty method hardly varies: so many forks of it are enough to tell it from work. */
  static final int EMPTY_FORKS = 3;

  /** Whether the lane has its turn in a round, counted from 0. */
  public boolean runsIn(int round) {
    return control != Control.Kind.EMPTY || round < EMPTY_FORKS;
  }

  /** The sides that make up one of its pairs, the one to run first coming first. */
  public List<Side> sides(Side first) {
    if (control == Control.Kind.EMPTY) {
      return List.of(Side.BASELINE);
    }
    return first == Side.BASELINE
        ? List.of(Side.BASELINE, Side.SUBJECT)
        : List.of(Side.SUBJECT, Side.BASELINE);
  }

  /** How many forks so many rounds have of it. */
  public int forks(int rounds) {
    return control == Control.Kind.EMPTY ? Math.min(rounds, EMPTY_FORKS) : 2 * rounds;
  }

  public String benchmark(Side side) {
    return side == Side.BASELINE ? baseline : subject;
  }

  public Map<String, String> params(Side side) {
    return side == Side.BASELINE ? baselineParams : subjectParams;
  }
}
