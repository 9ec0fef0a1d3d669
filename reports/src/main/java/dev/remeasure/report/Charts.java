package dev.remeasure.report;

import dev.remeasure.verdict.Verdict;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

  static Charts of(Ledger ledger) {
    Table<ClaimRow> table = ClaimsSheet.table(ledger);
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
        rows.stream().filter(Charts::shown).map(row -> bar(table, row)).toList(),
        papers.entrySet().stream().map(p -> new Stack(p.getKey(), p.getValue())).toList());
  }

  private static boolean shown(ClaimRow row) {
    return row.ratioValue() != null
        && row.interval() != null
        && (row.claimedLow() != null || row.claimedHigh() != null);
  }

  private static Bar bar(Table<ClaimRow> table, ClaimRow row) {
    return new Bar(
        row.claim().id(),
        table.cell("claimed_low", row),
        table.cell("claimed_high", row),
        table.cell("ratio", row),
        table.cell("ratio_low", row),
        table.cell("ratio_high", row));
  }
}
