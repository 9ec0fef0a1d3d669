package dev.remeasure.reports.model;

import dev.remeasure.claims.judge.Verdict;
import java.util.List;
import java.util.Map;

/**
 * The pictures of a report: claimed against measured, and the verdicts by paper.
 *
 * @param bars one for each claim that has both a claimed and a measured ratio
 * @param stacks one for each paper with an attempt
 */
public record Charts(String name, List<Bar> bars, List<Stack> stacks) implements Sheet {
  public Charts {
    bars = List.copyOf(bars);
    stacks = List.copyOf(stacks);
  }

  /**
   * A claimed ratio beside the measured one, with its interval; all baseline ÷ subject, above 1 =
   * the subject is better. Each is the cell of the claims' table, so that a missing end has its
   * reason.
   */
  public record Bar(
      String claim,
      Cell claimedLow,
      Cell claimedHigh,
      Cell ratio,
      Cell intervalLow,
      Cell intervalHigh) {}

  /** The verdicts on the claims of one paper. */
  public record Stack(String paper, Map<Verdict, Long> verdicts) {}

  /** What the charts show, in a sentence. */
  public String about() {
    return "Claimed against measured ratios with their intervals, and the verdicts by paper.";
  }
}
