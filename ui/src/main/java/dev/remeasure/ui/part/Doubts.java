package dev.remeasure.ui.part;

import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The flags of a judgement that say to be careful with it. */
public final class Doubts {
  private static final Set<Flag> CAREFUL =
      EnumSet.of(
          Flag.UPPER_END_UNPROVEN,
          Flag.AMBIGUOUS,
          Flag.NOT_INTERLEAVED,
          Flag.BEST_NOT_RUN,
          Flag.STRAWMAN_SUSPECT,
          Flag.MODEL,
          Flag.SUMMARY_ONLY,
          Flag.WARNINGS);

  private Doubts() {}

  public static List<Flag> of(Judgement judgement) {
    return judgement.flags().stream().filter(CAREFUL::contains).toList();
  }
}
