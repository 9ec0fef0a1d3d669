package dev.remeasure.reports.sheet;

import static dev.remeasure.reports.model.SheetTerms.NOT_MEASURED;
import static dev.remeasure.reports.model.SheetTerms.RATIO;

import dev.remeasure.claims.measure.Measured;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each claim beside what was measured of it. */
public final class ClaimsSheet {
  static final String NAME = "Claims vs measured";

  /** The columns that fit on a printed page. */
  private static final Set<String> PRINTED =
      Set.of(
          "claim",
          "statement",
          "stated",
          "claimed_low",
          "claimed_high",
          "ratio",
          "ratio_low",
          "ratio_high",
          "retained",
          "verdict",
          "grade");

  private ClaimsSheet() {}

  public static Table<ClaimRow> table(Ledger ledger) {
    return new Table<>(
        NAME,
        "One row for each claim. Every ratio is " + RATIO + ".",
        2,
        columns(ledger),
        () -> ledger.standings().stream().map(ClaimRow::of));
  }

  private static List<Column<ClaimRow>> columns(Ledger ledger) {
    return Stream.of(
            claimed(ledger), MeasuredColumns.columns(), JudgedColumns.columns(), background())
        .flatMap(List::stream)
        .map(column -> PRINTED.contains(column.key()) ? column : column.setAside())
        .toList();
  }

  private static List<Column<ClaimRow>> claimed(Ledger ledger) {
    return List.of(
        Column.of("paper", "Paper", 16, CellFormat.NAME, row -> new Cell.Text(row.paper().key())),
        Column.<ClaimRow>of(
                "claim",
                "Claim",
                30,
                CellFormat.LINK,
                row -> new Cell.Link(row.claim().id(), ledger.claimAddress(row.claim().id())))
            .about("The claim's name. The link leads to its page in the tracker."),
        Column.<ClaimRow>of(
                "statement",
                "Claim as stated",
                48,
                CellFormat.WORDS,
                row -> new Cell.Text(row.claim().statement()))
            .about("What the paper claims, in our words."),
        Column.<ClaimRow>of(
                "stated",
                "Number as stated",
                18,
                CellFormat.WORDS,
                row -> Cell.text(SheetTerms.claimed(row.claim()), SheetTerms.NOT_STATED))
            .about("How the wording binds the number, the number, and its unit."),
        Column.<ClaimRow>of(
                "claimed_low",
                "Claimed factor, low",
                12,
                CellFormat.RATIO,
                row -> Cell.number(row.claimedLow(), row.whyNoFactor()))
            .about(
                "Lower end of the claim as a factor: "
                    + RATIO
                    + ". Of a claim of \"up to\" the number itself, which its best configuration"
                    + " must reach."),
        Column.<ClaimRow>of(
                "claimed_high",
                "Claimed factor, high",
                12,
                CellFormat.RATIO,
                row -> Cell.number(row.claimedHigh(), row.whyNoFactor()))
            .about(
                "Upper end of the claim as a factor: " + RATIO + ". Open: the claim sets none."));
  }

  private static List<Column<ClaimRow>> background() {
    return List.of(
        Column.of(
            "attempt",
            "Attempt shown",
            10,
            CellFormat.WHOLE,
            row -> row.attempt(a -> new Cell.Figure(a.number()), SheetTerms.NO_ATTEMPT)),
        Column.of(
            "logged",
            "Logged (UTC)",
            19,
            CellFormat.TIME,
            row -> row.attempt(a -> new Cell.Time(a.loggedAt()), SheetTerms.NO_ATTEMPT)),
        Column.of("forks", "Pairs of forks", 9, CellFormat.WHOLE, ClaimsSheet::forks),
        Column.of(
            "metric", "Metric", 18, CellFormat.NAME, row -> new Cell.Text(row.claim().metric())),
        Column.<ClaimRow>of(
            "baseline",
            "Compared with",
            36,
            CellFormat.WORDS,
            row -> SheetTerms.orNotStated(row.claim().baseline())),
        Column.<ClaimRow>of(
            "conditions",
            "Conditions",
            36,
            CellFormat.WORDS,
            row -> SheetTerms.orNotStated(row.claim().conditions())),
        Column.of(
            "title",
            "Title of the paper",
            60,
            CellFormat.NAME,
            r -> new Cell.Text(r.paper().title())),
        Column.of("year", "Year", 7, CellFormat.NUMBER, row -> new Cell.Figure(row.paper().year())),
        Column.of("arxiv", "arXiv", 24, CellFormat.NAME, ClaimsSheet::arxiv));
  }

  private static Cell arxiv(ClaimRow row) {
    String arxiv = row.paper().arxiv();
    if (arxiv == null) {
      return new Cell.Missing("not on arXiv");
    }
    return new Cell.Text(row.paper().arxivVerified() ? arxiv : arxiv + " (not verified)");
  }

  private static Cell forks(ClaimRow row) {
    Measured measured = row.measured();
    return Cell.number(measured == null ? null : measured.forks(), NOT_MEASURED);
  }
}
