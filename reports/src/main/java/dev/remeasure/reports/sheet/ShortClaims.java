package dev.remeasure.reports.sheet;

import static dev.remeasure.claims.text.Sentences.count;
import static dev.remeasure.reports.model.SheetTerms.RATIO;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.claims.text.Figures.Times;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The claims beside what was measured, in as few columns as a printed page has room for. */
final class ShortClaims {
  private ShortClaims() {}

  /** The claims that were tried; the others are counted. */
  static Table<ClaimRow> tried(Ledger ledger) {
    long untried = ledger.standings().stream().filter(s -> s.attempts().isEmpty()).count();
    return table(
        untried == 0
            ? ""
            : " "
                + count(untried, "claim")
                + " that nobody has tested "
                + (untried == 1 ? "is" : "are")
                + " left out.",
        () -> rows(ledger).filter(row -> !row.standing().attempts().isEmpty()));
  }

  /** Every claim. */
  static Table<ClaimRow> all(Ledger ledger) {
    return table("", () -> rows(ledger));
  }

  private static Table<ClaimRow> table(String more, Supplier<Stream<ClaimRow>> rows) {
    return new Table<>(
        "Claims in short",
        "Claimed and measured ratio: " + RATIO + "." + more,
        0,
        0,
        Table.Kind.PAGES,
        columns(),
        rows);
  }

  private static Stream<ClaimRow> rows(Ledger ledger) {
    return ClaimsSheet.table(ledger).rows().get();
  }

  private static List<Column<ClaimRow>> columns() {
    return Stream.of(
            Stream.of(
                Column.<ClaimRow>of(
                    "claim", "Claim", 26, CellFormat.NAME, row -> new Cell.Text(row.claim().id())),
                Column.<ClaimRow>of(
                        "statement",
                        "Claim as stated",
                        48,
                        CellFormat.WORDS,
                        row -> new Cell.Text(row.claim().statement()))
                    .at(Column.Place.ASIDE),
                Column.<ClaimRow>of(
                    "claimed", "Claimed", 16, CellFormat.NAME, ShortClaims::claimed),
                Column.<ClaimRow>of(
                    "measured", "Measured", 22, CellFormat.NAME, ShortClaims::measured)),
            StandingColumns.columns().stream(),
            Stream.of(StandingColumns.inOneWord().at(Column.Place.HIDDEN)))
        .flatMap(columns -> columns)
        .toList();
  }

  private static Cell claimed(ClaimRow row) {
    return row.claimed().testable()
        ? new Cell.Text(row.claimed().words())
        : SheetTerms.claimed(row.claim());
  }

  static Cell measured(ClaimRow row) {
    Cell ratio = row.ratio();
    Interval interval = row.interval();
    if (interval == null || ratio instanceof Cell.Text) {
      return ratio;
    }
    String estimate = Figures.estimate(interval, Times.SIGN);
    Measured measured = row.measured();
    if (measured != null && measured.counted()) {
      return new Cell.Text(estimate + " (exact)");
    }
    return new Cell.Text(
        "%s [%s, %s]"
            .formatted(
                estimate,
                row.low() instanceof Cell.Missing(String open)
                    ? open
                    : Figures.lower(interval, Times.SIGN),
                row.high() instanceof Cell.Missing(String open)
                    ? open
                    : Figures.upper(interval, Times.SIGN)));
  }
}
