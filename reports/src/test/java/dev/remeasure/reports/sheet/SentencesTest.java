package dev.remeasure.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.LazyTable;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that the sheets can say, read once. */
class SentencesTest {
  /**
   * Marks doubled or out of place, values that are none, the plural of one, English that was
   * translated word by word, and factors with more digits than three. The ends of an interval may
   * have more where three do not tell them apart.
   */
  private static final Pattern WRONG =
      Pattern.compile(
          String.join(
              "|",
              "\\.\\.|  | [.,;:](?!\\d)",
              "\\bnull\\b|NaN|Infinity",
              "\\b1 (forks|pairs|claims|attempts|papers|configurations|environments|orders)\\b",
              "(held|hold) against|came of|comes? to\\b|(is|are) none|well-kept|so many",
              "worth the name|called for|no statistician",
              "(?<![\\d.\\[])([1-9]\\.\\d{3,}|[1-9]\\d\\.\\d{2,}|0\\.[1-9]\\d{3,})[x×](?!])"));

  private static final Pattern SENTENCE =
      Pattern.compile("[\\p{Lu}\\d“\"•].*[.!?]", Pattern.DOTALL);

  private static final Set<String> OF_SENTENCES =
      Set.of("remarks", "why", "findings", "meaning", "sentence");

  @Test
  void nothingIsSaidTwiceStoppedOrInTheDialect() {
    Set<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(500);
    assertThat(texts.stream().filter(text -> WRONG.matcher(text).find())).isEmpty();
  }

  @Test
  void everySentenceBeginsWithACapitalAndEndsWithAStop() {
    Set<String> sentences = sentences();
    assertThat(sentences).hasSizeGreaterThan(250);
    assertThat(sentences.stream().filter(text -> !SENTENCE.matcher(text).matches())).isEmpty();
  }

  @Test
  void theLedgersOfThisTestSayEverythingThereIs() {
    assertThat(texts())
        .contains(
            "disputed",
            "invalid run",
            "not testable",
            "upper end not reached",
            "eliminated",
            "beside it: reproduced",
            "supported in simulation",
            "no attempt counts",
            "open")
        .anyMatch(text -> text.contains("Left out: attempt"))
        .anyMatch(text -> text.contains("Across 3 environments"));
  }

  private static Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    reports().forEach(report -> report.sheets().forEach(sheet -> texts.addAll(said(sheet, false))));
    return texts;
  }

  private static Set<String> sentences() {
    Set<String> sentences = new LinkedHashSet<>();
    reports().forEach(report -> report.sheets().forEach(s -> sentences.addAll(said(s, true))));
    return sentences;
  }

  private static Stream<Report> reports() {
    Ledger verdicts = Ledgers.everyVerdict();
    Ledger standings = Ledgers.everyStanding();
    Ledger one = Ledgers.ofPaper("pndm");
    List<Report> reports =
        new ArrayList<>(
            List.of(
                Reports.workbook(
                    verdicts, Earlier.at(Ledgers.AT.minus(Duration.ofHours(16)), verdicts)),
                Reports.workbook(standings),
                Reports.workbook(Ledgers.pooled()),
                Reports.dossier(one, null),
                Reports.template(verdicts)));
    // The record of each attempt has its whole chain of reasons.
    for (Ledger ledger : List.of(verdicts, standings)) {
      for (Standing standing : ledger.standings()) {
        standing
            .attempts()
            .forEach(attempt ->
                reports.add(
                    Reports.record(
                        new Ledger(
                            ledger.at(),
                            "attempt " + attempt.attempt().number(),
                            ledger.tracker(),
                            ledger.papers(),
                            List.of(
                                Standing.of(
                                    standing.paper(), standing.claim(), 1, List.of(attempt))),
                            List.of(),
                            ledger.runs()))));
      }
    }
    return reports.stream();
  }

  private static List<String> said(Sheet sheet, boolean sentencesOnly) {
    return switch (sheet) {
      case Cover cover ->
          Stream.of(
                  cover.summary().stream(),
                  cover.reading().stream(),
                  cover.groups().stream().map(count -> count.group().meaning()),
                  cover.found().stream().map(Cover.Found::meaning),
                  cover.facts().stream()
                      .filter(fact -> !sentencesOnly)
                      .flatMap(fact -> Stream.of(fact.label(), text(fact.value()))))
              .flatMap(all -> all)
              .toList();
      case Table<?> table -> said(table, sentencesOnly);
      case LazyTable later -> said(later.table().get(), sentencesOnly);
      case dev.remeasure.reports.model.Charts charts -> List.of(charts.about());
    };
  }

  private static <R> List<String> said(Table<R> table, boolean sentencesOnly) {
    List<String> said = new ArrayList<>(List.of(table.about()));
    for (Column<R> column : table.columns()) {
      if (column.about() != null && !column.about().isEmpty()) {
        said.add(column.about());
      }
      boolean sentences = OF_SENTENCES.contains(column.key());
      try (Stream<R> rows = table.rows().get()) {
        rows.forEach(row -> {
          Cell cell = column.value().apply(row);
          if (!(sentencesOnly && (!sentences || cell instanceof Cell.Missing))) {
            said.add(text(cell));
          }
          String note = column.note().apply(row);
          if (note != null) {
            note.lines().forEach(said::add);
          }
        });
      }
    }
    return said;
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Missing(String reason) -> reason;
      case Cell.Link(Cell shown, String _) -> text(shown);
      case Cell.Figure _, Cell.Derived _, Cell.Time _ -> "";
    };
  }
}
