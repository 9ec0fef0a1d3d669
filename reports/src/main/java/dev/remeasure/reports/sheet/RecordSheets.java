package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.ArrayList;
import java.util.List;

/** What an attempt's own report has beyond the others: its plan, its reasons, its checks. */
final class RecordSheets {
  private RecordSheets() {}

  static List<Cover.Fact> facts(JudgedAttempt tried) {
    Judgement judgement = tried.comparison().judgement();
    Plan plan = tried.attempt().plan();
    List<Cover.Fact> facts = new ArrayList<>();
    facts.add(new Cover.Fact("Claim", Cell.text(tried.attempt().claim(), "held against none")));
    facts.add(new Cover.Fact("Verdict", new Cell.Text(judgement.words())));
    facts.add(new Cover.Fact("Logged (UTC)", new Cell.Time(tried.attempt().loggedAt())));
    facts.add(
        new Cover.Fact(
            "Plan",
            plan == null
                ? new Cell.Missing("none was made before the data")
                : new Cell.Text("made " + plan.madeAt() + " (UTC), SHA-256 " + plan.hash())));
    facts.add(new Cover.Fact("Note", Cell.text(tried.attempt().note(), SheetTerms.NONE)));
    return facts;
  }

  static List<Sheet> tables(JudgedAttempt tried) {
    Judgement judgement = tried.comparison().judgement();
    return List.of(
        new Table<>(
            "Why",
            "The chain from the claim to the verdict, in order.",
            0,
            List.of(
                Column.of(
                    "about", "About", 20, CellFormat.NAME, (Step s) -> new Cell.Text(s.about())),
                Column.of(
                    "sentence",
                    "Sentence",
                    110,
                    CellFormat.WORDS,
                    s -> new Cell.Text(s.sentence()))),
            judgement.explanation()::stream),
        new Table<>(
            "Checks",
            "The checks of the run's data and conditions.",
            0,
            List.of(
                Column.of(
                    "check", "Check", 24, CellFormat.NAME, (Finding f) -> new Cell.Text(f.check())),
                Column.of(
                    "outcome",
                    "Outcome",
                    14,
                    CellFormat.NAME,
                    f -> new Cell.Text(SheetTerms.of(f.outcome()))),
                Column.of(
                    "sentence",
                    "Finding",
                    110,
                    CellFormat.WORDS,
                    f -> new Cell.Text(f.sentence()))),
            judgement.findings()::stream));
  }
}
