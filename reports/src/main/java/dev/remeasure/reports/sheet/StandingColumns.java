package dev.remeasure.reports.sheet;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.ClaimStanding;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Charts.Segment;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.StandingWord;
import java.util.List;
import java.util.Optional;

/** Where a claim stands: what is confirmed, what is only explored, and how many agree. */
final class StandingColumns {
  private StandingColumns() {}

  static List<Column<ClaimRow>> columns() {
    return List.of(
        Column.<ClaimRow>of("confirmed", "Confirmed", 18, CellFormat.NAME, row -> cell(row, false))
            .about(
                "The result of attempts whose plan was stored before the data, and kept. The"
                    + " glossary explains the words.")
            .marked(Highlight.VERDICT)
            .noted(JudgedColumns::why),
        Column.<ClaimRow>of(
                "exploratory", "Exploratory", 18, CellFormat.NAME, row -> cell(row, true))
            .about("The result of attempts without such a plan. It confirms nothing.")
            .marked(Highlight.EXPLORED)
            .noted(JudgedColumns::why),
        Column.<ClaimRow>of(
                "agreement", "Attempts that agree", 10, CellFormat.NAME, StandingColumns::agreement)
            .about(
                "How many attempts of the deciding class agree with the standing. The remarks name"
                    + " the others."),
        Column.of(
            "grade",
            "Grade",
            11,
            CellFormat.NAME,
            row -> row.judged(judgement -> new Cell.Text(judgement.answer().grade().words()))));
  }

  /** The group that the claim is counted in, for the counts on the cover. */
  static Column<ClaimRow> group() {
    return Column.<ClaimRow>of(
            "counted_as",
            "Counted as",
            13,
            CellFormat.NAME,
            row -> new Cell.Text(row.standing().stands().group().words()))
        .about("The cover counts these words.");
  }

  /** What was found, and of which kind it is; empty if no attempt counts. */
  static Optional<Segment> found(Standing standing) {
    ClaimStanding stands = standing.stands();
    boolean exploratory = stands.group().exploratory();
    return switch (stands.group()) {
      case CONFIRMED, EXPLORED ->
          Optional.of(new Segment(new StandingWord(stands.found(), stands.verdict()), exploratory));
      case DISPUTED, DISPUTED_EXPLORATORY ->
          Optional.of(new Segment(StandingWord.DISPUTED, exploratory));
      case OPEN, OPEN_EXPLORATORY ->
          standing
              .shown()
              .map(shown ->
                  new Segment(new StandingWord(stands.found(), Verdict.INCONCLUSIVE), exploratory));
      case UNTRIED, NOT_TESTABLE -> Optional.empty();
    };
  }

  private static Cell cell(ClaimRow row, boolean exploratory) {
    ClaimStanding stands = row.standing().stands();
    Optional<Segment> found = found(row.standing());
    if (found.isEmpty()) {
      return new Cell.Missing(
          stands.group().open() ? SheetTerms.NONE_COUNTS : stands.group().words());
    }
    if (found.get().exploratory() == exploratory) {
      return new Cell.Text(found.get().word().word());
    }
    Verdict beside = stands.beside();
    return exploratory && beside != null
        ? new Cell.Text("beside it: " + beside.words())
        : new Cell.Missing(SheetTerms.NONE);
  }

  private static Cell agreement(ClaimRow row) {
    ClaimStanding stands = row.standing().stands();
    return stands.deciding() == 0
        ? new Cell.Missing(SheetTerms.NONE)
        : new Cell.Text(stands.agreeing() + " of " + stands.deciding());
  }
}
