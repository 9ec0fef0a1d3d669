package dev.remeasure.reports.sheet;

import static dev.remeasure.reports.model.SheetTerms.NONE;
import static dev.remeasure.reports.model.SheetTerms.NOT_MEASURED;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.standing.ClaimStanding.LeftOut;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every attempt, with each thing that it measured and the verdict of each answer. */
final class AttemptsSheet {
  /**
   * A measurement of an attempt.
   *
   * @param judgement of the answer that the metric gives; null if it gives none
   * @param measured null for an attempt that measured nothing
   */
  record Row(
      JudgedAttempt judged,
      @Nullable String leftOut,
      @Nullable Judgement judgement,
      @Nullable Measured measured) {

    Attempt attempt() {
      return judged.attempt();
    }

    /** Something about the judgement of its answer. */
    Cell judged(Function<Judgement, Cell> of) {
      return judgement == null ? new Cell.Missing("no answer") : of.apply(judgement);
    }

    boolean invalid() {
      return judged.comparison().judgement().verdict() == Verdict.INVALID_RUN;
    }
  }

  private AttemptsSheet() {}

  static Table<Row> table(Ledger ledger) {
    Map<Long, String> leftOut = new HashMap<>();
    ledger.standings().stream()
        .flatMap(standing -> standing.stands().leftOut().stream())
        .forEach((LeftOut each) -> leftOut.put(each.attempt(), each.reason()));
    return new Table<>(
        "Attempts",
        "One row for each metric at each point of each attempt, including attempts that do not"
            + " count. Every ratio is "
            + SheetTerms.RATIO
            + ".",
        2,
        Stream.of(attempt(ledger), AttemptFigures.columns(), AttemptVerdicts.columns())
            .flatMap(List::stream)
            .toList(),
        () -> ledger.attempts().stream().flatMap(each -> rows(each, leftOut)));
  }

  /** Each metric with the judgement of its own answer. */
  private static Stream<Row> rows(JudgedAttempt judged, Map<Long, String> leftOut) {
    String reason = leftOut.get(judged.attempt().number());
    Judgement own = judged.comparison().judgement();
    Map<String, Judgement> answers = new HashMap<>();
    answers.put(own.answer().metric(), own);
    judged.comparison().judged().beside().forEach(j -> answers.putIfAbsent(j.answer().metric(), j));
    if (own.measured().isEmpty()) {
      return Stream.of(new Row(judged, reason, own, null));
    }
    return own.measured().stream()
        .map(measured -> {
          Judgement judgement = answers.get(measured.metric());
          return new Row(
              judged, reason, judgement, judgement == null ? measured : as(judgement, measured));
        });
  }

  /** The measurement as the judgement of its own answer took it, with its own level. */
  private static Measured as(Judgement judgement, Measured measured) {
    return judgement.measured().stream()
        .filter(m -> m.metric().equals(measured.metric()) && m.point().equals(measured.point()))
        .findFirst()
        .orElse(measured);
  }

  private static List<Column<Row>> attempt(Ledger ledger) {
    return List.of(
        Column.of(
            "attempt", "Attempt", 9, CellFormat.LINK, row -> ledger.attemptCell(row.attempt())),
        Column.of(
            "claim",
            "Claim",
            30,
            CellFormat.NAME,
            row -> Cell.text(row.attempt().claim(), SheetTerms.NO_CLAIM)),
        Column.of(
            "revision",
            "Revision",
            9,
            CellFormat.WHOLE,
            row -> Cell.number(row.attempt().revision(), SheetTerms.NO_CLAIM)),
        Column.of(
            "logged",
            "Logged (UTC)",
            19,
            CellFormat.TIME,
            row -> new Cell.Time(row.attempt().loggedAt())),
        Column.<Row>of(
                "logged_by",
                "Logged by",
                16,
                CellFormat.NAME,
                row -> Cell.text(row.attempt().loggedBy(), SheetTerms.NOT_KNOWN))
            .about("By their own word: a name is a statement, not a proof."),
        Column.<Row>of("counts", "Counts", 16, CellFormat.NAME, AttemptsSheet::counts)
            .about("Whether the attempt counts towards its claim's standing, and if not, why."),
        Column.<Row>of(
                "kind",
                "Kind",
                13,
                CellFormat.NAME,
                row -> row.judged(j -> new Cell.Text(RecordSheets.kind(j))))
            .about(
                "Confirmatory: a plan was stored before the data, and kept. Exploratory results"
                    + " confirm nothing."),
        text("metric", "Metric", 18, Measured::metric),
        Column.<Row>of(
                "answers",
                "Answers for",
                18,
                CellFormat.NAME,
                row -> row.judged(j -> new Cell.Text(answer(j.answer()))))
            .about("The resource and the statistic that the metric answers for."),
        Column.of(
            "grade",
            "Grade",
            12,
            CellFormat.NAME,
            row -> row.judged(j -> new Cell.Text(j.answer().grade().words()))),
        text("point", "Point", 20, m -> m.point().isEmpty() ? SheetTerms.ONLY_POINT : m.point()),
        text("judged", "Judged", 9, m -> m.judged() ? "yes" : "no"));
  }

  private static Cell counts(Row row) {
    if (row.attempt().claim() == null) {
      return new Cell.Missing(SheetTerms.NO_CLAIM);
    }
    return new Cell.Text(row.leftOut() == null ? "yes" : row.leftOut());
  }

  private static String answer(Answer answer) {
    return answer.statistic() == null
        ? answer.resource()
        : answer.statistic() + " " + answer.resource();
  }

  static Column<Row> text(String key, String title, int width, Function<Measured, String> of) {
    return Column.of(
        key,
        title,
        width,
        CellFormat.NAME,
        row -> {
          Measured measured = row.measured();
          return Cell.text(measured == null ? null : of.apply(measured), NOT_MEASURED);
        });
  }

  static Cell orNone(@Nullable String text) {
    return Cell.text(text, NONE);
  }
}
