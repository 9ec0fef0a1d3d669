package dev.remeasure.runner.plan;

import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Side;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of the comparison itself at one point, or of a control there. An empty method has
 * nothing to be paired with: its forks, which are few, all count as the baseline's.
 *
 * @param control null for the comparison itself
 * @param baseline benchmark method of the baseline's forks
 * @param baselineParams parameters of the baseline's forks
 * @param subject benchmark method of the subject's forks
 * @param subjectParams parameters of the subject's forks
 */
public record PairSeries(
    Control.@Nullable Kind control,
    Point point,
    String baseline,
    Map<String, String> baselineParams,
    String subject,
    Map<String, String> subjectParams) {

  /** An empty method hardly varies: this many forks are enough to tell it from work. */
  static final int EMPTY_FORKS = 3;

  /** The same pairs as a pilot, which is kept apart from them. */
  public PairSeries pilot() {
    return new PairSeries(
        Control.Kind.PILOT, point, baseline, baselineParams, subject, subjectParams);
  }

  /** Whether the series has a turn in a round, counted from 0. */
  public boolean runsIn(int round) {
    return control != Control.Kind.EMPTY || round < EMPTY_FORKS;
  }

  /** The sides that make up one of its pairs, in the order in which they run. */
  public List<Side> sides(Side first) {
    if (control == Control.Kind.EMPTY) {
      return List.of(Side.BASELINE);
    }
    return first == Side.BASELINE
        ? List.of(Side.BASELINE, Side.SUBJECT)
        : List.of(Side.SUBJECT, Side.BASELINE);
  }

  /** How many forks it has in this many rounds. */
  public int forks(int rounds) {
    return control == Control.Kind.EMPTY ? Math.min(rounds, EMPTY_FORKS) : 2 * rounds;
  }

  /** The side whose jar, JVM and arguments a fork has: a control's are the baseline's. */
  public Side place(Side side) {
    return control == null || control == Control.Kind.PILOT ? side : Side.BASELINE;
  }

  public String benchmark(Side side) {
    return side == Side.BASELINE ? baseline : subject;
  }

  public Map<String, String> params(Side side) {
    return side == Side.BASELINE ? baselineParams : subjectParams;
  }
}
