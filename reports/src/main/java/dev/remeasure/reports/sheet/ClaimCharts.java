package dev.remeasure.reports.sheet;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Charts.Bar;
import dev.remeasure.reports.model.Charts.Stack;
import dev.remeasure.reports.model.Table;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills the charts. */
final class ClaimCharts {
  private ClaimCharts() {}

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
        rows.stream().filter(ClaimCharts::shown).map(row -> bar(table, row)).toList(),
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
