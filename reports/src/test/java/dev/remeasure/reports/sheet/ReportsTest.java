package dev.remeasure.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.reports.excel.EarlierFile;
import dev.remeasure.reports.format.Format;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private final Ledger ledger = Ledgers.everyVerdict();

  @Test
  void theWorkbookHasItsSheetsInOrder() {
    assertThat(Reports.workbook(ledger).forWorkbook().sheets())
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
  void theCoverSaysFromWhichStateOfTheLogTheReportIs() {
    Cover cover = (Cover) Reports.workbook(ledger).sheets().getFirst();
    assertThat(cover.facts())
        .filteredOn(fact -> fact.label().equals("Newest entry of the log"))
        .singleElement()
        .satisfies(fact -> assertThat(fact.value().toString()).containsPattern("1, [0-9a-f]{64}"));
  }

  @Test
  void environmentsSayWhereTheyDiffer() {
    assertThat(Cells.lines(Reports.workbook(ledger), "Environments"))
        .contains("attempts made in it|(does not apply)|1, 3, 5, 7, 9|2, 4, 6, 8")
        .contains("cpu.model|differs|Xeon 8481C|EPYC 7763")
        .contains("jdk.version|same|25.0.1|25.0.1")
        .contains("cpu.governor|same|(not available)|(not available)");
  }

  @Test
  void aClaimThatNobodyTriedIsShownAsItWillBeRead() {
    Ledger untried = Ledgers.untried(Ledgers.named("own.told").ratio(Qualifier.MORE_THAN, "6.9"));
    assertThat(Cells.row(Reports.workbook(untried), "Claims vs measured", "own.told"))
        .containsEntry("stated", "more than 6.9×")
        .containsEntry("claimed_low", "6.9")
        .containsEntry("claimed_high", "(open)")
        .containsEntry("read_as", "6.9× or more")
        .containsEntry("confirmed", "(not tried)")
        .containsEntry("remarks", "Nobody has tried to reproduce it yet.");
  }

  @Test
  void anOpenLowEndIsSaidInWordsAndNotAsZero() {
    Report open = Reports.workbook(Ledgers.withOpenLowEnd());
    assertThat(Cells.row(open, "Claims vs measured", "pndm.claim-1"))
        .containsEntry("claimed_low", "(open)")
        .containsEntry("claimed_high", "3.0");
    assertThat(charts(open).bars())
        .singleElement()
        .satisfies(bar -> assertThat(bar.claimedLow()).isEqualTo(new Cell.Missing("open")));
  }

  @Test
  void attemptsHaveTheirMeansRatioAndReason() {
    assertThat(Cells.rows(Reports.workbook(ledger), "Attempts").get(1))
        .containsEntry("claim", "medusa.claim-2")
        .containsEntry("counts", "yes")
        .containsEntry("kind", "confirmatory")
        .containsEntry("answers", "mean time")
        .containsEntry("verdict", "reproduced")
        .containsEntry("why", "The claim is reproduced. The run kept to a plan made beforehand.")
        .hasEntrySatisfying(
            "ratio", ratio -> assertThat(ratio).startsWith("{baseline_mean}/{subject_mean}=2."));
  }

  @Test
  void changesSinceATimeAreThoseOfTheAttemptsLoggedAfterIt() {
    Earlier earlier = Earlier.at(Ledgers.AT.minus(Duration.ofHours(19)), ledger);
    Report report = Reports.workbook(ledger, earlier);
    assertThat(Cells.row(report, "Changes", "medusa.claim-2"))
        .containsEntry("kind", "newly tried")
        .containsEntry("was", "not tried")
        .containsEntry("is", "reproduced")
        .hasEntrySatisfying(
            "cells", cells -> assertThat(cells).contains("Measured ratio: not measured → 2.2"));
    assertThat(Cells.lines(report, "Changes")).noneMatch(line -> line.startsWith("pndm."));
    assertThat(report.sheets().getFirst().toString()).contains("8 newly tried");
  }

  @Test
  void thereAreNoChangesSinceAnExportOfTheSameState() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.XLSX.write(Reports.workbook(ledger), out, Progress.NONE);
    Earlier earlier =
        EarlierFile.read(new ByteArrayInputStream(out.toByteArray()), "a587c39553a81bbd.xlsx");
    assertThat(earlier.name()).isEqualTo("the export of 2026-11-22T10:15:30Z (UTC)");
    assertThat(earlier.claims()).hasSize(11);
    assertThat(Cells.lines(Reports.workbook(ledger, earlier), "Changes")).isEmpty();
    assertThat(Cells.lines(Reports.workbook(Ledgers.ofPaper("medusa"), earlier), "Changes"))
        .hasSize(9)
        .contains("flash.claim-10|not in this report|not tried|(none)|(none)");
  }

  @Test
  void aDossierIsOfOnePaperAndShowsAllItsClaims() {
    Report dossier = Reports.dossier(Ledgers.ofPaper("flash"), null);
    assertThat(dossier.title()).isEqualTo("Dossier: flash");
    assertThat(Cells.lines(dossier, "Claims in short")).hasSize(2);
    assertThatThrownBy(() -> Reports.dossier(ledger, null)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void aRecordIsOfOneAttemptWithItsAnswersAndItsPaperAlone() {
    Ledger pndm = Ledgers.ofPaper("pndm");
    Ledger all =
        new Ledger(
            pndm.at(),
            "attempt 1",
            pndm.tracker(),
            ledger.papers(),
            pndm.standings(),
            List.of(),
            pndm.runs());
    Report record = Reports.record(all);
    assertThat(record.title()).isEqualTo("Attempt 1");
    assertThat(Cells.rows(record, "Why"))
        .allSatisfy(row -> assertThat(row).containsEntry("metric", "time"));
    assertThat(Cells.rows(record, "Papers")).hasSize(1);
    Cover cover = (Cover) record.sheets().getFirst();
    assertThat(cover.groups()).isEmpty();
    assertThat(cover.facts().toString())
        .contains(
            "pndm.claim-1, revision 1", "partly reproduced, graded exact", "SHA-256 of the plan");
    assertThatThrownBy(() -> Reports.record(ledger)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void aRecordSetsTheClaimsConditionsBesideItsRun() {
    assertThat(Cells.rows(Reports.record(Ledgers.ofPaper("pndm")), "Conditions"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("match")).isIn("matches", "differs", "unknown"))
        .extracting(row -> row.get("about"))
        .contains("subject");
  }

  @Test
  void aSheetThatIsNotThereIsRefusedWithThoseThatAre() {
    assertThatThrownBy(() -> Reports.workbook(ledger).only("Nope"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("must be one of Cover, Claims in short, Claims vs measured, ");
  }

  private static Charts charts(Report report) {
    return report.sheets().stream()
        .filter(Charts.class::isInstance)
        .map(Charts.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
