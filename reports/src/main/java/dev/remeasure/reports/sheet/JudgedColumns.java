package dev.remeasure.reports.sheet;

import static dev.remeasure.reports.model.SheetTerms.NOT_MEASURED;

import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.standing.Synthesis;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.SheetTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the attempts say about a claim: verdict, grade, flags and remarks. */
final class JudgedColumns {
  private JudgedColumns() {}

  static List<Column<ClaimRow>> columns() {
    return List.of(
        Column.<ClaimRow>of(
                "verdict",
                "Verdict",
                18,
                CellFormat.NAME,
                row ->
                    row.shown() == null
                        ? new Cell.Missing(row.verdict())
                        : new Cell.Text(row.verdict()))
            .about("What the measurement says about the claim; the words stand in the glossary.")
            .marked(Highlight.VERDICT)
            .noted(JudgedColumns::why),
        Column.of("sub_verdict", "Sub-result", 16, CellFormat.NAME, JudgedColumns::subResult),
        Column.<ClaimRow>of(
                "grade",
                "Grade",
                12,
                CellFormat.NAME,
                row -> row.attempt(a -> new Cell.Text(SheetTerms.of(a.grade())), NOT_MEASURED))
            .about("How near the attempt is to what the claim was made about."),
        Column.of("flags", "Flags", 22, CellFormat.WORDS, JudgedColumns::flags),
        Column.of(
            "attempts",
            "Attempts",
            10,
            CellFormat.WHOLE,
            row -> new Cell.Figure(row.standing().attempts().size())),
        Column.of("remarks", "Remarks", 48, CellFormat.WORDS, JudgedColumns::remarks));
  }

  private static Cell subResult(ClaimRow row) {
    Judgement judgement = row.judgement();
    return judgement == null || judgement.subCode() == null
        ? new Cell.Missing(SheetTerms.NONE)
        : new Cell.Text(judgement.subCode().words());
  }

  private static Cell flags(ClaimRow row) {
    Judgement judgement = row.judgement();
    return Cell.text(
        judgement == null
            ? null
            : SheetTerms.list(judgement.flags().stream().map(Flag::words).toList()),
        SheetTerms.NONE);
  }

  private static @Nullable String why(ClaimRow row) {
    Judgement judgement = row.judgement();
    if (judgement == null) {
      return null;
    }
    return judgement.verdict().words()
        + ": "
        + judgement.verdict().meaning()
        + judgement.explanation().stream()
            .map(Step::sentence)
            .map(sentence -> "\n• " + sentence)
            .collect(Collectors.joining());
  }

  /** What keeps the row from being complete, in words. */
  private static Cell remarks(ClaimRow row) {
    List<String> remarks = new ArrayList<>();
    Judgement judgement = row.judgement();
    if (judgement == null) {
      remarks.add("Nobody has tried to reproduce this claim yet.");
    } else if (judgement.powerHint() != null) {
      remarks.add(judgement.powerHint());
    }
    row.standing().synthesis().map(Synthesis::sentence).ifPresent(remarks::add);
    Measured measured = row.measured();
    if (measured != null && measured.reason() != null) {
      remarks.add("Not measured: " + measured.reason() + ".");
    }
    if (!row.hasFactor()) {
      remarks.add("The claim states no factor that a measurement could be held against.");
    }
    if (row.claim().baseline() == null) {
      remarks.add("The claim names no baseline.");
    }
    if (row.claim().ambiguity() != null) {
      remarks.add("Left open by the wording: " + row.claim().ambiguity());
    }
    if (judgement != null) {
      judgement.findings().stream()
          .filter(
              f -> f.outcome() == Finding.Outcome.WARNING || f.outcome() == Finding.Outcome.FAILED)
          .map(Finding::sentence)
          .forEach(remarks::add);
    }
    return Cell.text(String.join(" ", remarks), SheetTerms.NONE);
  }
}
