package dev.remeasure.report;

import dev.remeasure.verdict.Interval;
import dev.remeasure.verdict.Verdict;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * the subject is better.
   *
   * @param claimedHigh the claimed low end where the claim sets no upper one
   */
  public record Bar(
      String claim,
      double claimedLow,
      double claimedHigh,
      double ratio,
      double lower,
      double upper) {}

  /** The verdicts on the claims of one paper. */
  public record Stack(String paper, Map<Verdict, Long> verdicts) {}

  /** What the charts show, in a sentence. */
  public String about() {
    return "Claimed against measured ratios with their intervals, and the verdicts by paper.";
  }

  static Charts of(Ledger ledger) {
    List<ClaimRow> rows = ledger.standings().stream().map(ClaimRow::of).toList();
    Map<String, Map<Verdict, Long>> papers = new LinkedHashMap<>();
    for (ClaimRow row : rows) {
      if (row.judgement() != null) {
        papers
            .computeIfAbsent(row.paper().key(), key -> new EnumMap<>(Verdict.class))
            .merge(row.judgement().verdict(), 1L, Long::sum);
      }
    }
    return new Charts(
        "Charts",
        rows.stream().map(Charts::bar).flatMap(Optional::stream).toList(),
        papers.entrySet().stream().map(p -> new Stack(p.getKey(), p.getValue())).toList());
  }

  private static Optional<Bar> bar(ClaimRow row) {
    Double low = row.claimedLow();
    Double high = row.claimedHigh();
    Interval interval = row.interval();
    Double ratio = row.ratioValue();
    if (interval == null || ratio == null || (low == null && high == null)) {
      return Optional.empty();
    }
    double from = low == null ? 1 : low;
    return Optional.of(
        new Bar(
            row.claim().id(),
            from,
            high == null ? from : high,
            ratio,
            interval.lower(),
            interval.upper()));
  }
}
