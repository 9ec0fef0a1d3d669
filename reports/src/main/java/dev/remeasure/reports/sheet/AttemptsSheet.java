package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every attempt, with each thing that it measured. */
final class AttemptsSheet {
  /** A measurement of an attempt; {@code measured} is null for an attempt that has none. */
  record Row(JudgedAttempt tried, @Nullable Measured measured) {
    Attempt attempt() {
      return tried.attempt();
    }

    Judgement judgement() {
      return tried.comparison().judgement();
    }
  }

  private AttemptsSheet() {}

  static Table<Row> table(Ledger ledger) {
    return new Table<>(
        "Attempts",
        "One row for each metric at each point of each attempt; aborted attempts included. Every"
            + " ratio is "
            + SheetTerms.RATIO
            + ".",
        2,
        columns(ledger),
        () -> ledger.attempts().stream().flatMap(AttemptsSheet::rows));
  }

  private static Stream<Row> rows(JudgedAttempt tried) {
    List<Measured> measured = tried.comparison().judgement().measured();
    return measured.isEmpty()
        ? Stream.of(new Row(tried, null))
        : measured.stream().map(each -> new Row(tried, each));
  }

  private static List<Column<Row>> columns(Ledger ledger) {
    return Stream.of(attempt(ledger), figures(), judgement()).flatMap(List::stream).toList();
  }

  private static List<Column<Row>> attempt(Ledger ledger) {
    return List.of(
        Column.of(
            "attempt",
            "Attempt",
            9,
            CellFormat.LINK,
            row ->
                new Cell.Link(
                    Long.toString(row.attempt().number()),
                    ledger.attemptAddress(row.attempt().number()))),
        Column.of(
            "claim",
            "Claim",
            30,
            CellFormat.NAME,
            row -> Cell.text(row.attempt().claim(), "held against none")),
        Column.of(
            "logged",
            "Logged (UTC)",
            19,
            CellFormat.TIME,
            row -> new Cell.Time(row.attempt().loggedAt())),
        Column.of(
            "grade",
            "Grade",
            12,
            CellFormat.NAME,
            r -> new Cell.Text(SheetTerms.of(r.attempt().grade()))),
        Column.<Row>of(
                "plan",
                "Plan",
                14,
                CellFormat.NAME,
                row -> new Cell.Text(row.attempt().exploratory() ? "exploratory" : "confirmatory"))
            .about(
                "Confirmatory: a plan was stored before the data. Only then the verdict counts."),
        text("metric", "Metric", 18, Measured::metric),
        text("point", "Point", 20, m -> m.point().isEmpty() ? "the only one" : m.point()),
        text("judged", "Judged", 9, m -> m.judged() ? "yes" : "no"));
  }

  private static List<Column<Row>> figures() {
    return List.of(
        number("baseline_mean", "Baseline mean", CellFormat.FIGURE, Measured::baselineMean),
        number("subject_mean", "Subject mean", CellFormat.FIGURE, Measured::subjectMean),
        text("unit", "Unit", 10, Measured::unit),
        Column.<Row>of(
                "ratio",
                "Ratio (" + SheetTerms.RATIO + ")",
                16,
                CellFormat.RATIO,
                AttemptsSheet::ratio)
            .about("A live formula: the baseline's mean over the subject's."),
        number(
            "ratio_low",
            "Interval, low",
            CellFormat.RATIO,
            m -> end(m.interval(), Interval::lower)),
        number(
            "ratio_high",
            "Interval, high",
            CellFormat.RATIO,
            m -> end(m.interval(), Interval::upper)),
        number("level", "Confidence level", CellFormat.PERCENT, Measured::level),
        number("welch_low", "Welch, low", CellFormat.RATIO, m -> end(m.welch(), Interval::lower)),
        number("welch_high", "Welch, high", CellFormat.RATIO, m -> end(m.welch(), Interval::upper)),
        number("forks", "Pairs of forks", CellFormat.WHOLE, m -> (double) m.forks()),
        number("spread", "Spread of the log ratios", CellFormat.FIGURE, Measured::spread),
        text("method", "Method", 40, m -> m.method().words()));
  }

  private static List<Column<Row>> judgement() {
    return List.of(
        Column.<Row>of(
                "verdict",
                "Verdict",
                18,
                CellFormat.NAME,
                row -> new Cell.Text(row.judgement().verdict().words()))
            .marked(Highlight.VERDICT),
        Column.of(
            "sub_verdict",
            "Sub-result",
            16,
            CellFormat.NAME,
            row ->
                row.judgement().subCode() == null
                    ? new Cell.Missing(SheetTerms.NONE)
                    : new Cell.Text(row.judgement().subCode().words())),
        Column.of(
            "flags",
            "Flags",
            24,
            CellFormat.WORDS,
            row ->
                Cell.text(
                    SheetTerms.list(row.judgement().flags().stream().map(Flag::words).toList()),
                    SheetTerms.NONE)),
        Column.of(
            "why",
            "Why",
            60,
            CellFormat.WORDS,
            row ->
                Cell.text(
                    row.judgement().explanation().stream()
                        .map(Step::sentence)
                        .collect(Collectors.joining(" ")),
                    SheetTerms.NONE)),
        Column.of(
            "findings",
            "What the checks found",
            60,
            CellFormat.WORDS,
            row ->
                Cell.text(
                    row.judgement().findings().stream()
                        .map(Finding::sentence)
                        .collect(Collectors.joining(" ")),
                    SheetTerms.NONE)),
        Column.of(
            "note",
            "Note",
            30,
            CellFormat.WORDS,
            row -> Cell.text(row.attempt().note(), SheetTerms.NONE)),
        Column.of(
            "judged_at",
            "Judged (UTC)",
            19,
            CellFormat.TIME,
            row -> new Cell.Time(row.tried().comparison().judgedAt())),
        Column.of(
            "rules",
            "Version of the rules",
            10,
            CellFormat.NAME,
            row -> new Cell.Text(row.tried().comparison().rules())));
  }

  private static Cell ratio(Row row) {
    Measured measured = row.measured();
    Double quotient = measured == null ? null : ClaimRow.quotient(measured);
    return quotient == null
        ? new Cell.Missing(SheetTerms.NOT_MEASURED)
        : new Cell.Derived("{baseline_mean}/{subject_mean}", quotient);
  }

  private static Column<Row> text(
      String key, String title, int width, Function<Measured, String> of) {
    return Column.of(
        key,
        title,
        width,
        CellFormat.NAME,
        row ->
            Cell.text(
                row.measured() == null ? null : of.apply(row.measured()), SheetTerms.NOT_MEASURED));
  }

  private static Column<Row> number(
      String key, String title, CellFormat look, Function<Measured, @Nullable Double> of) {
    return Column.of(
        key,
        title,
        12,
        look,
        row ->
            Cell.number(
                row.measured() == null ? null : of.apply(row.measured()), SheetTerms.NOT_MEASURED));
  }

  private static @Nullable Double end(@Nullable Interval interval, Function<Interval, Double> of) {
    return interval == null ? null : of.apply(interval);
  }
}
