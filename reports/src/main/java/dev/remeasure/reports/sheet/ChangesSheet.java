package dev.remeasure.reports.sheet;

import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is different from an earlier export. */
final class ChangesSheet {
  /** One changed cell. */
  private record Change(String claim, String column, String was, String is) {}

  private ChangesSheet() {}

  static Table<?> table(Ledger ledger, Earlier earlier) {
    Map<String, Map<String, String>> now = Earlier.of(ledger);
    return new Table<>(
        "Changes",
        "What is different from " + earlier.name() + "; no row: nothing is.",
        1,
        List.of(
            Column.of(
                "claim", "Claim", 34, CellFormat.NAME, (Change c) -> new Cell.Text(c.claim())),
            Column.of("column", "What", 26, CellFormat.NAME, c -> new Cell.Text(c.column())),
            Column.of("was", "Was", 50, CellFormat.WORDS, c -> Cell.text(c.was(), SheetTerms.NONE)),
            Column.of("is", "Is", 50, CellFormat.WORDS, c -> Cell.text(c.is(), SheetTerms.NONE))),
        () ->
            Stream.concat(
                now.entrySet().stream().flatMap(claim -> changes(claim, earlier)),
                earlier.claims().keySet().stream()
                    .filter(claim -> !now.containsKey(claim))
                    .map(claim -> new Change(claim, "claim", "in the export", "not in this one"))));
  }

  private static Stream<Change> changes(
      Map.Entry<String, Map<String, String>> claim, Earlier earlier) {
    Map<String, String> then = earlier.claims().get(claim.getKey());
    if (then == null) {
      return Stream.of(new Change(claim.getKey(), "claim", "not in the export", "new"));
    }
    return claim.getValue().entrySet().stream()
        .filter(cell -> then.containsKey(cell.getKey()))
        .filter(cell -> !Objects.equals(cell.getValue(), then.get(cell.getKey())))
        .map(cell ->
            new Change(
                claim.getKey(),
                cell.getKey(),
                String.valueOf(then.get(cell.getKey())),
                cell.getValue()));
  }
}
