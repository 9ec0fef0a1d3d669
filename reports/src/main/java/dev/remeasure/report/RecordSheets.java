package dev.remeasure.report;

import dev.remeasure.attempt.Plan;
import dev.remeasure.tracker.Tried;
import dev.remeasure.verdict.Finding;
import dev.remeasure.verdict.Judgement;
import dev.remeasure.verdict.Step;
import java.util.ArrayList;
import java.util.List;

/** What an attempt's own report has beyond the others: its plan, its reasons, its checks. */
final class RecordSheets {
  private RecordSheets() {}

  static List<Cover.Fact> facts(Tried tried) {
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
    facts.add(new Cover.Fact("Note", Cell.text(tried.attempt().note(), Words.NONE)));
    return facts;
  }

  static List<Sheet> tables(Tried tried) {
    Judgement judgement = tried.comparison().judgement();
    return List.of(
        new Table<>(
            "Why",
            "The chain from the claim to the verdict, in order.",
            0,
            List.of(
                Column.of("about", "About", 20, Look.NAME, (Step s) -> new Cell.Text(s.about())),
                Column.of(
                    "sentence", "Sentence", 110, Look.WORDS, s -> new Cell.Text(s.sentence()))),
            judgement.explanation()::stream),
        new Table<>(
            "Checks",
            "The checks of the run's data and conditions.",
            0,
            List.of(
                Column.of("check", "Check", 24, Look.NAME, (Finding f) -> new Cell.Text(f.check())),
                Column.of(
                    "outcome", "Outcome", 14, Look.NAME, f -> new Cell.Text(Words.of(f.outcome()))),
                Column.of(
                    "sentence", "Finding", 110, Look.WORDS, f -> new Cell.Text(f.sentence()))),
            judgement.findings()::stream));
  }
}
