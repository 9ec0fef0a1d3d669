package dev.remeasure.reports.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The pictures of a report: claimed against measured, and what was found by paper.
 *
 * @param bars one for each claim that has both a claimed and a measured ratio
 * @param stacks one for each paper with a claim that was tried
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
      Segment standing,
      Cell claimedLow,
      Cell claimedHigh,
      Cell ratio,
      Cell intervalLow,
      Cell intervalHigh) {}

  /** A word for where claims stand, and of which kind it is; what is confirmed comes first. */
  public record Segment(StandingWord word, boolean exploratory) implements Comparable<Segment> {
    private static final Comparator<Segment> ORDER =
        Comparator.comparing(Segment::exploratory)
            .thenComparingInt(segment -> segment.word().rank())
            .thenComparing(segment -> segment.word().word());

    @Override
    public int compareTo(Segment other) {
      return ORDER.compare(this, other);
    }

    /** E.g. {@code reproduced}, {@code reproduced, exploratory}. */
    public String words() {
      return exploratory ? word.word() + ", exploratory" : word.word();
    }
  }

  /** Where the tried claims of one paper stand. */
  public record Stack(String paper, Map<Segment, Long> claims) {}

  /** Everything that was found of any paper, in order. */
  public List<Segment> segments() {
    return stacks.stream().flatMap(s -> s.claims().keySet().stream()).distinct().sorted().toList();
  }

  /** What the charts show, in a sentence. */
  public String about() {
    return "Claimed and measured ratios with their intervals, and where the claims stand by paper.";
  }
}
