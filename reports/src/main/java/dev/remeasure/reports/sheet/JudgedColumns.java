package dev.remeasure.reports.sheet;

import static dev.remeasure.claims.text.Sentences.sentence;

import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.standing.ClaimStanding;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.SheetTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the attempt that is shown says about its claim, and what else there is to know. */
final class JudgedColumns {
  private JudgedColumns() {}

  static List<Column<ClaimRow>> columns() {
    return List.of(
        Column.of(
            "attempt",
            "Attempt shown",
            10,
            CellFormat.WHOLE,
            row -> row.attempt(a -> new Cell.Figure(a.number()))),
        Column.<ClaimRow>of(
                "verdict",
                "Verdict of the attempt shown",
                18,
                CellFormat.NAME,
                row -> row.judged(judgement -> new Cell.Text(judgement.verdict().words())))
            .marked(Highlight.VERDICT),
        Column.of(
            "sub_verdict",
            "Sub-verdict",
            16,
            CellFormat.NAME,
            row -> row.judged(JudgedColumns::subVerdict)),
        Column.of("flags", "Flags", 30, CellFormat.LINE, row -> row.judged(JudgedColumns::flags)),
        Column.<ClaimRow>of(
                "attempts",
                "Attempts",
                10,
                CellFormat.WHOLE,
                row -> new Cell.Figure(row.standing().attempts().size()))
            .about("All that were logged, including those that do not count."),
        Column.of("remarks", "Remarks", 60, CellFormat.LINE, JudgedColumns::remarks));
  }

  static Cell subVerdict(Judgement judgement) {
    return judgement.subVerdict() == null
        ? new Cell.Missing(SheetTerms.NONE)
        : new Cell.Text(judgement.subVerdict().words());
  }

  static Cell flags(Judgement judgement) {
    return Cell.text(
        SheetTerms.list(judgement.flags().stream().map(Flag::words).toList()), SheetTerms.NONE);
  }

  /** The chain of reasons, a line each; null where there is none. */
  static @Nullable String chain(Judgement judgement) {
    return judgement.explanation().isEmpty()
        ? null
        : judgement.explanation().stream()
            .map(Step::sentence)
            .collect(Collectors.joining("\n• ", "• ", ""));
  }

  static @Nullable String why(ClaimRow row) {
    Judgement judgement = row.judgement();
    return judgement == null ? null : chain(judgement);
  }

  /** What keeps the row from being complete or certain, in sentences. */
  private static Cell remarks(ClaimRow row) {
    List<String> remarks = new ArrayList<>(standing(row.standing().stands()));
    Judgement judgement = row.judgement();
    if (judgement != null && judgement.powerHint() != null) {
      remarks.add(judgement.powerHint());
    }
    Measured measured = row.measured();
    if (measured != null && measured.reason() != null) {
      remarks.add(sentence(measured.reason()));
    }
    if (!row.claimed().testable()) {
      remarks.add(sentence(row.claimed().words()));
    }
    if (row.claim().ambiguity() != null) {
      remarks.add(sentence("Left open by the wording: " + row.claim().ambiguity()));
    }
    if (judgement != null) {
      judgement.findings().stream()
          .filter(JudgedColumns::notable)
          .map(finding -> sentence(finding.sentence()))
          .forEach(remarks::add);
    }
    return Cell.text(String.join(" ", remarks), SheetTerms.NONE);
  }

  static boolean notable(Finding finding) {
    return switch (finding.outcome()) {
      case WARNING, FAILED -> true;
      case PASSED, NOT_CHECKED -> false;
    };
  }

  private static List<String> standing(ClaimStanding stands) {
    List<String> remarks = new ArrayList<>(List.of(sentence(stands.sentence())));
    stands.against().forEach(each -> remarks.add(sentence(each)));
    if (!stands.leftOut().isEmpty() && stands.group() != Group.UNTRIED) {
      remarks.add(sentence("Left out: " + stands.omissions()));
    }
    if (stands.pooled() != null) {
      remarks.add(sentence(stands.pooled().sentence()));
    }
    return remarks;
  }
}
