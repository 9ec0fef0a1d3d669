package dev.remeasure.reports.sheet;

import static dev.remeasure.claims.text.Sentences.sentence;

import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.sheet.AttemptsSheet.Row;
import java.util.List;
import java.util.stream.Collectors;

/** What was judged of an attempt, with the reasons in one line and the chain in the comment. */
final class AttemptVerdicts {
  private AttemptVerdicts() {}

  static List<Column<Row>> columns() {
    return List.of(
        Column.<Row>of(
                "verdict",
                "Verdict",
                18,
                CellFormat.NAME,
                row -> row.judged(j -> new Cell.Text(j.verdict().words())))
            .marked(Highlight.VERDICT),
        Column.of(
            "sub_verdict",
            "Sub-verdict",
            16,
            CellFormat.NAME,
            row -> row.judged(JudgedColumns::subVerdict)),
        Column.of("flags", "Flags", 30, CellFormat.LINE, row -> row.judged(JudgedColumns::flags)),
        Column.<Row>of(
                "why", "Why", 60, CellFormat.LINE, row -> row.judged(AttemptVerdicts::answer))
            .about("In short; the comment has the whole chain of reasons.")
            .noted(row -> row.judgement() == null ? null : JudgedColumns.chain(row.judgement())),
        Column.<Row>of(
                "findings",
                "What the checks object to",
                60,
                CellFormat.LINE,
                row -> row.judged(AttemptVerdicts::findings))
            .about("Warnings and failures only."),
        Column.of(
            "note", "Note", 30, CellFormat.LINE, row -> AttemptsSheet.orNone(row.attempt().note())),
        Column.of("retraction", "Taken back", 30, CellFormat.LINE, AttemptVerdicts::retraction),
        Column.of(
            "judged_at",
            "Judged (UTC)",
            19,
            CellFormat.TIME,
            row -> new Cell.Time(row.judged().comparison().judgedAt())),
        Column.of(
            "rules",
            "Version of the rules",
            10,
            CellFormat.NAME,
            row -> new Cell.Text(row.judged().comparison().rules())),
        Column.of(
            "plan_hash",
            "SHA-256 of the plan",
            66,
            CellFormat.NAME,
            row -> AttemptsSheet.orNone(row.attempt().planHash())),
        Column.of(
            "data_hash",
            "SHA-256 of the data",
            66,
            CellFormat.NAME,
            row -> new Cell.Text(row.attempt().dataHash())));
  }

  private static Cell answer(Judgement judgement) {
    return judgement.explanation().isEmpty()
        ? new Cell.Missing(SheetTerms.NONE)
        : new Cell.Text(sentence(judgement.explanation().getFirst().sentence()));
  }

  private static Cell findings(Judgement judgement) {
    return AttemptsSheet.orNone(
        judgement.findings().stream()
            .filter(JudgedColumns::notable)
            .map(finding -> sentence(finding.sentence()))
            .collect(Collectors.joining(" ")));
  }

  private static Cell retraction(Row row) {
    Retraction retraction = row.attempt().retraction();
    return AttemptsSheet.orNone(
        retraction == null ? null : retraction.reason() + " (" + retraction.by() + ")");
  }
}
