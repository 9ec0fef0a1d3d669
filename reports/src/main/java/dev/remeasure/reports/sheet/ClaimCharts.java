package dev.remeasure.reports.sheet;

import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Charts.Bar;
import dev.remeasure.reports.model.Charts.Segment;
import dev.remeasure.reports.model.Charts.Stack;
import dev.remeasure.reports.model.Table;
import dev.remeasure.reports.recorded.ClaimedFactor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills the charts. */
final class ClaimCharts {
  private ClaimCharts() {}

  static Charts of(Ledger ledger) {
    Table<ClaimRow> table = ClaimsSheet.table(ledger);
    List<ClaimRow> rows = ledger.standings().stream().map(ClaimRow::of).toList();
    Map<String, Map<Segment, Long>> papers = new LinkedHashMap<>();
    for (ClaimRow row : rows) {
      StandingColumns.found(row.standing())
          .ifPresent(segment ->
              papers
                  .computeIfAbsent(row.paper().key(), key -> new LinkedHashMap<>())
                  .merge(segment, 1L, Long::sum));
    }
    return new Charts(
        "Charts",
        rows.stream()
            .flatMap(row -> bar(table, row))
            .sorted(Comparator.comparing(Bar::standing).thenComparingDouble(ClaimCharts::falling))
            .toList(),
        papers.entrySet().stream().map(p -> new Stack(p.getKey(), p.getValue())).toList());
  }

  private static double falling(Bar bar) {
    return switch (bar.ratio()) {
      case Cell.Figure(double ratio) -> -ratio;
      case Cell.Derived(String _, double ratio) -> -ratio;
      default -> 0;
    };
  }

  private static Stream<Bar> bar(Table<ClaimRow> table, ClaimRow row) {
    ClaimedFactor claimed = row.claimed();
    Double low = claimed.low();
    boolean drawn = low == null ? claimed.high() != null : Double.isFinite(low);
    return row.ratioValue() == null || row.interval() == null || !drawn
        ? Stream.empty()
        : StandingColumns.found(row.standing()).stream()
            .map(standing ->
                new Bar(
                    row.claim().id(),
                    standing,
                    table.cell("claimed_low", row),
                    table.cell("claimed_high", row),
                    table.cell("ratio", row),
                    table.cell("ratio_low", row),
                    table.cell("ratio_high", row)));
  }
}
