package dev.remeasure.runner.fork;

import dev.remeasure.claims.run.JmhScore;
import java.util.List;

/** Something that is measured beside a benchmark's own score, if the user asks for it. */
public enum Meter {
  /** Peak and live heap. */
  HEAP,
  /** Energy of the processor package, where the machine lets it be read. */
  ENERGY;

  /** The scores it adds. */
  public List<JmhScore> scores() {
    return switch (this) {
      case HEAP -> List.of(JmhScore.PEAK_HEAP, JmhScore.LIVE_HEAP);
      case ENERGY -> List.of(JmhScore.ENERGY);
    };
  }
}
