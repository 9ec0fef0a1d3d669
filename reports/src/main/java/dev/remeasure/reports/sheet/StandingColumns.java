package dev.remeasure.reports.sheet;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.ClaimStanding;
import dev.remeasure.claims.standing.ClaimStanding.Group;
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
import java.util.stream.Stream;

/** Where a claim stands: what is confirmed, what is only explored, and how many agree. */
final class StandingColumns {
  private StandingColumns() {}

  /** Where a claim stands on pages: confirmed and exploratory beside each other. */
  static List<Column<ClaimRow>> columns() {
    return Stream.of(results(), List.of(agreement()), List.of(grade()))
        .flatMap(List::stream)
        .toList();
  }

  /** The same in a verdict, what decided it, and how many agree. */
  static List<Column<ClaimRow>> inShort() {
    return List.of(
        Column.<ClaimRow>of("stands", "Verdict", 22, CellFormat.NAME, StandingColumns::verdict)
            .about("Where the claim stands, from all attempts at it.")
            .marked(Highlight.VERDICT)
            .noted(JudgedColumns::why),
        Column.<ClaimRow>of(
                "decided_by", "Confirmed or not", 13, CellFormat.NAME, StandingColumns::kind)
            .about(
                "Confirmed: a plan was stored before the data, and kept. Not confirmed: planned"
                    + " attempts disagree, or leave the claim open. Exploratory: no such plan, which"
                    + " confirms nothing."),
        agreement());
  }

  /** The verdict and, unless it is confirmed, its kind, for where there is one column for both. */
  static Column<ClaimRow> inOneWord() {
    return Column.of(
        "verdict_in_short",
        "Verdict",
        22,
        CellFormat.NAME,
        row ->
            found(row.standing())
                .<Cell>map(segment -> new Cell.Text(segment.words()))
                .orElseGet(() -> undecided(row)));
  }

  /** What the verdict in short leaves out. */
  static List<Column<ClaimRow>> apart() {
    return Stream.of(results(), List.of(grade())).flatMap(List::stream).toList();
  }

  private static List<Column<ClaimRow>> results() {
    return List.of(
        Column.<ClaimRow>of("confirmed", "Confirmed", 18, CellFormat.NAME, row -> cell(row, false))
            .about(
                "The result of attempts whose plan was stored before the data, and kept. The"
                    + " glossary explains the words.")
            .marked(Highlight.VERDICT),
        Column.<ClaimRow>of(
                "exploratory", "Exploratory", 18, CellFormat.NAME, row -> cell(row, true))
            .about("The result of attempts without such a plan. It confirms nothing.")
            .marked(Highlight.EXPLORED));
  }

  private static Column<ClaimRow> agreement() {
    return Column.<ClaimRow>of(
            "agreement", "Attempts that agree", 12, CellFormat.NAME, StandingColumns::agreement)
        .about(
            "How many attempts of the deciding class agree with the standing. The remarks name the"
                + " others.");
  }

  private static Column<ClaimRow> grade() {
    return Column.of(
        "grade",
        "Grade",
        11,
        CellFormat.NAME,
        row -> row.judged(judgement -> new Cell.Text(judgement.answer().grade().words())));
  }

  private static Cell verdict(ClaimRow row) {
    return found(row.standing())
        .<Cell>map(segment -> new Cell.Text(segment.word().word()))
        .orElseGet(() -> undecided(row));
  }

  private static Cell kind(ClaimRow row) {
    return found(row.standing())
        .<Cell>map(segment -> new Cell.Text(segment.exploratory() ? "exploratory" : planned(row)))
        .orElse(new Cell.Missing(SheetTerms.NONE));
  }

  /** Planned attempts that disagree, or leave the claim open, have confirmed nothing. */
  private static String planned(ClaimRow row) {
    return row.standing().stands().group() == Group.CONFIRMED ? "confirmed" : "not confirmed";
  }

  private static Cell undecided(ClaimRow row) {
    ClaimStanding stands = row.standing().stands();
    return new Cell.Missing(
        stands.group().open() ? SheetTerms.NONE_COUNTS : stands.group().words());
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
      return undecided(row);
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
