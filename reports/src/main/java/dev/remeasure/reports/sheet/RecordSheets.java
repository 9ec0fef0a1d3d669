package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.check.ConditionGap;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Cover.Fact;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an attempt's own report has beyond the others: its plan, its reasons, its checks. */
final class RecordSheets {
  private RecordSheets() {}

  static List<Fact> facts(Ledger ledger) {
    Comparison comparison = ledger.attempts().getFirst().comparison();
    Attempt attempt = ledger.attempts().getFirst().attempt();
    Plan plan = attempt.plan();
    Retraction retraction = attempt.retraction();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Claim",
            attempt.claim() == null
                ? new Cell.Missing(SheetTerms.NO_CLAIM)
                : new Cell.Text(attempt.claim() + ", revision " + attempt.revision())));
    facts.add(new Fact("Kind", new Cell.Text(kind(comparison.judgement()))));
    answers(comparison)
        .forEach(judgement ->
            facts.add(
                new Fact(
                    "Answer by " + judgement.answer().metric(),
                    new Cell.Text(
                        judgement.words() + ", graded " + judgement.answer().grade().words()))));
    facts.add(new Fact("Logged (UTC)", new Cell.Time(attempt.loggedAt())));
    facts.add(new Fact("Logged by", Cell.text(attempt.loggedBy(), SheetTerms.NOT_KNOWN)));
    facts.add(
        new Fact(
            "Plan",
            plan == null
                ? new Cell.Missing("no plan was made before the data")
                : new Cell.Text("made " + plan.madeAt() + " (UTC)")));
    facts.add(new Fact("SHA-256 of the plan", Cell.text(attempt.planHash(), SheetTerms.NONE)));
    facts.add(new Fact("SHA-256 of the data", new Cell.Text(attempt.dataHash())));
    if (retraction != null) {
      facts.add(new Fact("Taken back", new Cell.Text(retraction.reason())));
    }
    facts.add(new Fact("Note", Cell.text(attempt.note(), SheetTerms.NONE)));
    facts.add(new Fact("What it cannot say", limits(ledger)));
    return facts;
  }

  static List<Sheet> tables(Ledger ledger) {
    Comparison comparison = ledger.attempts().getFirst().comparison();
    List<Judgement> answers = answers(comparison);
    return List.of(
        new Table<>(
            "Why",
            "The chain from the claim to the verdict of each answer, in order.",
            0,
            List.of(
                Column.of(
                    "metric",
                    "Answer by",
                    20,
                    CellFormat.NAME,
                    (Reason r) -> new Cell.Text(r.judgement().answer().metric())),
                Column.of(
                    "about", "About", 16, CellFormat.NAME, r -> new Cell.Text(r.step().about())),
                Column.of(
                    "sentence",
                    "Sentence",
                    110,
                    CellFormat.WORDS,
                    r -> new Cell.Text(Sentences.sentence(r.step().sentence())))),
            () -> answers.stream().flatMap(Reason::of)),
        new Table<>(
            "Checks",
            "What the checks of the run's data and conditions found.",
            0,
            List.of(
                Column.of(
                    "check", "Check", 24, CellFormat.NAME, (Finding f) -> new Cell.Text(f.check())),
                Column.of(
                    "outcome",
                    "Outcome",
                    14,
                    CellFormat.NAME,
                    f -> new Cell.Text(Sentences.words(f.outcome()))),
                Column.of(
                    "sentence",
                    "Finding",
                    110,
                    CellFormat.WORDS,
                    f -> new Cell.Text(Sentences.sentence(f.sentence())))),
            comparison.judgement().findings()::stream),
        conditions(ledger));
  }

  private static Table<ConditionGap.Row> conditions(Ledger ledger) {
    return new Table<>(
        "Conditions",
        "The conditions of the claim, beside what the run says about each.",
        0,
        List.of(
            Column.of(
                "about",
                "About",
                20,
                CellFormat.NAME,
                (ConditionGap.Row row) -> new Cell.Text(row.about())),
            Column.of(
                "claimed", "Claim", 50, CellFormat.WORDS, row -> new Cell.Text(row.claimed())),
            Column.of(
                "here",
                "This attempt",
                50,
                CellFormat.WORDS,
                row -> Cell.text(row.here(), SheetTerms.NOT_KNOWN)),
            Column.of(
                "match", "Match", 12, CellFormat.NAME, row -> new Cell.Text(row.match().words()))),
        () ->
            ledger.claims().stream()
                .flatMap(
                    claim -> ledger.made().limit(1).map(made -> ConditionGap.of(claim, made.run())))
                .flatMap(gap -> gap.rows().stream()));
  }

  static String kind(Judgement judgement) {
    return judgement.confirmatory() ? "confirmatory" : "exploratory";
  }

  /** A step of the chain to the verdict of one answer. */
  private record Reason(Judgement judgement, Step step) {
    static Stream<Reason> of(Judgement judgement) {
      return judgement.explanation().stream().map(step -> new Reason(judgement, step));
    }
  }

  private static List<Judgement> answers(Comparison comparison) {
    return Stream.concat(Stream.of(comparison.judgement()), comparison.judged().beside().stream())
        .toList();
  }

  private static Cell limits(Ledger ledger) {
    try (Stream<RunOfAttempt> made = ledger.made()) {
      return Cell.text(
          made.map(each -> each.run().component().limits())
              .flatMap(Stream::ofNullable)
              .findFirst()
              .orElse(null),
          SheetTerms.NOT_STATED);
    }
  }
}
