package dev.remeasure.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.excel.EarlierFile;
import dev.remeasure.reports.format.Format;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private final Ledger ledger = Ledgers.everyVerdict();

  @Test
  void theWorkbookHasItsSheetsInOrder() {
    assertThat(Reports.workbook(ledger).sheets())
        .extracting(Sheet::name)
        .containsExactly(
            "Cover",
            "Claims vs measured",
            "Charts",
            "Attempts",
            "Runs",
            "Environments",
            "Samples",
            "Claims",
            "Papers",
            "Method",
            "Glossary");
  }

  @Test
  void theCoverCountsEveryVerdictAndThoseWithoutOne() {
    Cover cover = (Cover) Reports.workbook(ledger).sheets().getFirst();
    assertThat(cover.counts())
        .extracting(Cover.Count::claims)
        .containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 2L);
    assertThat(cover.summary())
        .isEqualTo("11 claims of 6 papers, 9 of them tried; 9 attempts so far.");
  }

  @Test
  void environmentsSayWhereTheyDiffer() {
    assertThat(cells("Environments"))
        .contains("attempts made in it|(does not apply)|1, 3, 5, 7, 9|2, 4, 6, 8")
        .contains("cpu.model|differs|Xeon 8481C|EPYC 7763")
        .contains("jdk.version|same|25.0.1|25.0.1")
        .contains("cpu.governor|same|(not available)|(not available)");
  }

  @Test
  void aClaimThatNobodyTriedIsShownAsItWillBeRead() {
    assertThat(cells(Reports.workbook(Ledgers.withStatedNumber()), "Claims vs measured"))
        .singleElement()
        .asString()
        .contains("|more than 6.9 x|6.9|(open)|");
  }

  @Test
  void anOpenLowEndIsSaidInWordsAndNotAsZero() {
    Ledger open = Ledgers.withOpenLowEnd();
    assertThat(cells(Reports.workbook(open), "Claims vs measured"))
        .singleElement()
        .asString()
        .contains("|(open)|3.0|");
    Charts charts = (Charts) Reports.workbook(open).sheets().get(2);
    assertThat(charts.bars())
        .singleElement()
        .satisfies(bar -> assertThat(bar.claimedLow()).isEqualTo(new Cell.Missing("open")));
  }

  @Test
  void attemptsHaveTheirMeansRatioAndReasons() {
    assertThat(cells("Attempts").get(1))
        .contains("medusa.claim-2")
        .contains("{baseline_mean}/{subject_mean}=2.2")
        .contains("reproduced")
        .contains("held against the bounds");
  }

  @Test
  void changesSinceATimeAreThoseOfTheAttemptsLoggedAfterIt() {
    Earlier earlier = Earlier.at(Ledgers.AT.minus(Duration.ofHours(19)), ledger);
    Report report = Reports.workbook(ledger, earlier);
    List<String> changes = cells(report, "Changes");
    assertThat(changes).anyMatch(c -> c.equals("medusa.claim-2|Verdict|no attempt yet|reproduced"));
    assertThat(changes)
        .anyMatch(c -> c.startsWith("medusa.claim-2|Measured ratio (baseline ÷ subject, "));
    assertThat(changes).noneMatch(c -> c.startsWith("pndm."));
  }

  @Test
  void thereAreNoChangesSinceAnExportOfTheSameState() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.XLSX.write(Reports.workbook(ledger), out, Progress.NONE);
    Earlier earlier =
        EarlierFile.read(new ByteArrayInputStream(out.toByteArray()), "last-week.xlsx");
    assertThat(earlier.claims()).hasSize(11);
    assertThat(cells(Reports.workbook(ledger, earlier), "Changes")).isEmpty();
    assertThat(cells(Reports.workbook(Ledgers.ofPaper("medusa"), earlier), "Changes"))
        .hasSize(9)
        .contains("flash.claim-10|claim|in the export|not in this one");
  }

  @Test
  void aDossierIsOfOnePaperAndARecordOfOneAttempt() {
    Report dossier = Reports.dossier(Ledgers.ofPaper("medusa"), null);
    assertThat(dossier.title()).isEqualTo("Dossier: medusa");
    assertThat(dossier.main().rows().get().count()).isEqualTo(2);
    assertThatThrownBy(() -> Reports.dossier(ledger, null)).isInstanceOf(InvalidValue.class);
    Report record = Reports.record(Ledgers.ofPaper("pndm"));
    assertThat(record.title()).isEqualTo("Attempt 1");
    assertThat(cells(record, "Why")).hasSize(2);
    assertThatThrownBy(() -> Reports.record(ledger)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void asheetThatIsNotThereIsRefusedWithThoseThatAre() {
    assertThatThrownBy(() -> Reports.workbook(ledger).only("Nope"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("Claims vs measured, Charts");
  }

  private List<String> cells(String sheet) {
    return cells(Reports.workbook(ledger), sheet);
  }

  private static List<String> cells(Report report, String sheet) {
    return rows(report.only(sheet).main());
  }

  private static <R> List<String> rows(Table<R> table) {
    return table.rows().get().map(row -> line(table, row)).toList();
  }

  private static <R> String line(Table<R> table, R row) {
    return String.join(
        "|",
        table.columns().stream()
            .flatMap(column -> Stream.of(shown(column.value().apply(row))))
            .toList());
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Link(String text, String _) -> text;
      case Cell.Missing(String reason) -> "(" + reason + ")";
      case Cell.Time(var time) -> time.toString();
      case Cell.Figure(double value) -> Double.toString(value);
      case Cell.Derived(String formula, double value) -> formula + "=" + value;
    };
  }
}
