package dev.remeasure.runner.fork;

import dev.remeasure.claims.run.JmhScore;
import java.util.List;

/** Something that is measured beside a benchmark's own score, if the user asks for it. */
public enum Meter {
  /** Peak and live heap. */
  HEAP(JmhScore.PEAK_HEAP, JmhScore.LIVE_HEAP),
  /** Energy of the processor package, where the machine lets it be read. */
  ENERGY(JmhScore.ENERGY);

  private final List<JmhScore> scores;

  Meter(JmhScore... scores) {
    this.scores = List.of(scores);
  }

  /** The scores it adds. */
  public List<JmhScore> scores() {
    return scores;
  }
}
