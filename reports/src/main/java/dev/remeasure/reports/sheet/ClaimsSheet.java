package dev.remeasure.reports.sheet;

import static dev.remeasure.reports.model.SheetTerms.RATIO;

import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each claim beside what was measured of it, those that were tried first. */
public final class ClaimsSheet {
  static final String NAME = "Claims vs measured";

  /** The columns that fit on a screen and on a printed page. */
  private static final Set<String> PRINTED =
      Set.of("claim", "stated", "measured", "retained", "stands", "decided_by", "agreement");

  private ClaimsSheet() {}

  public static Table<ClaimRow> table(Ledger ledger) {
    boolean tried = ledger.standings().stream().anyMatch(each -> !each.attempts().isEmpty());
    Table<ClaimRow> table =
        new Table<>(
            NAME,
            "One row for each claim, the tested ones first. The others are folded below them. Every"
                + " ratio is "
                + RATIO
                + ".",
            1,
            columns(ledger),
            () ->
                ledger.standings().stream()
                    .sorted(Comparator.comparing((Standing each) -> each.attempts().isEmpty()))
                    .map(ClaimRow::of));
    return table.folding(row -> tried && row.standing().attempts().isEmpty());
  }

  private static List<Column<ClaimRow>> columns(Ledger ledger) {
    return Stream.of(
            named(ledger),
            MeasuredColumns.inShort(),
            ComparedColumns.retained(),
            StandingColumns.inShort(),
            claimed(),
            MeasuredColumns.ratio(),
            ComparedColumns.difference(),
            statement(),
            StandingColumns.apart(),
            MeasuredColumns.details(),
            MeasuredColumns.pooled(),
            JudgedColumns.columns(),
            background())
        .flatMap(List::stream)
        .map(column -> PRINTED.contains(column.key()) ? column : column.at(Column.Place.ASIDE))
        .toList();
  }

  private static List<Column<ClaimRow>> named(Ledger ledger) {
    return List.of(
        Column.<ClaimRow>of(
                "claim",
                "Claim",
                30,
                CellFormat.LINK,
                row -> new Cell.Link(row.claim().id(), ledger.claimAddress(row.claim().id())))
            .about("The claim's name. The link leads to its page in the tracker."),
        Column.<ClaimRow>of(
                "stated",
                "Number as stated",
                18,
                CellFormat.NAME,
                row -> SheetTerms.claimed(row.claim()))
            .about("The number in the paper's own form, with its unit."));
  }

  private static List<Column<ClaimRow>> claimed() {
    return List.of(
        Column.<ClaimRow>of(
                "claimed_low",
                "Claimed factor, low",
                11,
                CellFormat.RATIO,
                row -> row.claimed().lowCell())
            .about(
                "Lower end of the claim as a factor: "
                    + RATIO
                    + ". For “up to” it is the number itself, which the best configuration has to"
                    + " reach."),
        Column.<ClaimRow>of(
                "claimed_high",
                "Claimed factor, high",
                11,
                CellFormat.RATIO,
                row -> row.claimed().highCell())
            .about(
                "Upper end of the claim as a factor: "
                    + RATIO
                    + ". Open: the claim has no such end."));
  }

  private static List<Column<ClaimRow>> statement() {
    return List.of(
        Column.<ClaimRow>of(
                "statement",
                "Claim as stated",
                46,
                CellFormat.LINE,
                row -> new Cell.Text(row.claim().statement()))
            .about("What the paper claims, in our words."));
  }

  private static List<Column<ClaimRow>> background() {
    return List.of(
        Column.of(
            "logged",
            "Logged (UTC)",
            19,
            CellFormat.TIME,
            row -> row.attempt(a -> new Cell.Time(a.loggedAt()))),
        StandingColumns.group(),
        Column.<ClaimRow>of(
                "read_as",
                "Read as",
                22,
                CellFormat.LINE,
                row ->
                    row.claimed().testable()
                        ? new Cell.Text(row.claimed().words())
                        : new Cell.Missing(SheetTerms.NO_FACTOR))
            .about("The factor that the claim's number is read as: " + RATIO + "."),
        Column.of(
            "revision",
            "Revision",
            9,
            CellFormat.WHOLE,
            row -> new Cell.Figure(row.standing().revision())),
        Column.of(
            "metric", "Metric", 18, CellFormat.NAME, row -> new Cell.Text(row.claim().metric())),
        Column.<ClaimRow>of(
            "baseline",
            "Compared with",
            36,
            CellFormat.LINE,
            row -> SheetTerms.orNotStated(row.claim().baseline())),
        Column.<ClaimRow>of(
            "conditions",
            "Conditions",
            36,
            CellFormat.LINE,
            row -> SheetTerms.orNotStated(row.claim().conditions())),
        Column.of("paper", "Paper", 16, CellFormat.NAME, row -> new Cell.Text(row.paper().key())),
        Column.of(
            "title",
            "Title of the paper",
            60,
            CellFormat.NAME,
            r -> new Cell.Text(r.paper().title())),
        Column.of("year", "Year", 7, CellFormat.NUMBER, row -> new Cell.Figure(row.paper().year())),
        Column.of("arxiv", "arXiv", 24, CellFormat.LINK, row -> arxiv(row.paper())));
  }

  /** The paper's page at arXiv, which works wherever a workbook is forwarded to. */
  static Cell arxiv(Paper paper) {
    String arxiv = paper.arxiv();
    if (arxiv == null) {
      return new Cell.Missing("not on arXiv");
    }
    return new Cell.Link(
        paper.arxivVerified() ? arxiv : arxiv + " (not verified)",
        "https://arxiv.org/abs/" + arxiv);
  }
}
