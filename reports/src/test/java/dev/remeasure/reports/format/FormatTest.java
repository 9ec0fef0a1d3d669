package dev.remeasure.reports.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.edits.Change.Outcome;
import dev.remeasure.reports.edits.Intake;
import dev.remeasure.reports.excel.HostileTextTest;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Ledger;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import dev.remeasure.reports.text.CsvGrids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class FormatTest {
  private final Report report = Reports.workbook(Ledgers.everyVerdict());

  @ParameterizedTest
  @EnumSource(Format.class)
  void givesTheSameBytesForTheSameData(Format format) throws IOException {
    Report again = Reports.workbook(Ledgers.everyVerdict());
    assertThat(Digest.sha256(bytes(format, again))).isEqualTo(Digest.sha256(bytes(format, report)));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void isFoundByItsExtensionAndItsName(Format format) {
    assertThat(Format.named(format.extension()).extension()).isEqualTo(format.extension());
    assertThat(Format.named(format.name())).isEqualTo(format);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void tellsHowFarItHasComeAndStopsWhenItIsInterruptedOnTheWay(Format format) throws IOException {
    Report report =
        switch (format) {
          case CSV, JSONL -> Reports.workbook(Ledgers.large(1, 6, 1000)).only("Samples");
          case XLSX, MARKDOWN, LATEX, LATEX_COLUMN, LATEX_DOCUMENT, HTML, PDF -> this.report;
        };
    List<String> heard = new ArrayList<>();
    format.write(
        report,
        new ByteArrayOutputStream(),
        (sheet, number, of, rows) -> heard.add(number + " of " + of + ": " + sheet));
    assertThat(heard).hasSizeGreaterThan(2).anyMatch(s -> s.contains(report.main().name()));

    int last = heard.size();
    AtomicInteger steps = new AtomicInteger();
    assertThatThrownBy(() ->
            format.write(
                report,
                new ByteArrayOutputStream(),
                (sheet, number, of, rows) -> {
                  if (steps.incrementAndGet() == last - 1) {
                    Thread.currentThread().interrupt();
                  }
                }))
        .isInstanceOf(CancellationException.class)
        .hasMessageContaining("cancelled");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aPdfIsCancelledWhileItsPagesAreLaidOut() {
    assertThatThrownBy(() ->
            Format.PDF.write(
                report,
                new ByteArrayOutputStream(),
                (sheet, number, of, rows) -> {
                  if (sheet.equals("the pages' texts")) {
                    throw new CancellationException("enough");
                  }
                }))
        .isInstanceOf(CancellationException.class)
        .hasMessage("enough");
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Format.named("doc"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("xlsx, csv, jsonl, md, tex, html, pdf");
  }

  @Test
  void csvHasFullPrecisionAndEmptyFieldsForWhatIsMissing() throws IOException {
    String csv = text(Format.CSV, report);
    assertThat(csv).startsWith("Claim,Number").contains("\r\n").doesNotContain("not measured,");
    CSVRecord row = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords().get(4);
    assertThat(row.get(0)).isEqualTo("mc-moe.claim-4");
    assertThat(Double.parseDouble(row.get(9))).isCloseTo(102.0 / 100, within(1e-12));
    CSVRecord untried = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords().get(10);
    assertThat(untried.get(9)).isEmpty();
  }

  @Test
  void csvKeepsHostileTextsFromBeingFormulasAndReadsThemBackAsTheyWere() throws IOException {
    Ledger hostile = Ledgers.saying(HostileTextTest.hostile().toList());
    Report claims = Reports.workbook(hostile).only("Claims");
    byte[] file = bytes(Format.CSV, claims);
    for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(new String(file, UTF_8)))) {
      assertThat(row.get(1)).doesNotStartWith("=").doesNotStartWith("@").doesNotStartWith("\t");
    }
    Intake intake =
        Intake.of(
            hostile.papers(),
            hostile.standings().stream().map(Standing::claim).toList(),
            CsvGrids.read(new ByteArrayInputStream(file), "claims.csv"));
    assertThat(intake.rows()).hasSameSizeAs(hostile.standings());
    assertThat(intake.rows())
        .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Outcome.UNCHANGED));
  }

  @Test
  void anEditOfACsvFileShowsByRowAndColumn() throws IOException {
    Ledger ledger = Ledgers.everyVerdict();
    String csv =
        text(Format.CSV, report.only("Claims")).replaceFirst("more-than,2.2,", "more-than,2.40,");
    Intake intake =
        Intake.of(
            ledger.papers(),
            ledger.standings().stream().map(Standing::claim).toList(),
            CsvGrids.read(
                new ByteArrayInputStream(("\uFEFF" + csv).getBytes(UTF_8)), "claims.csv"));
    assertThat(intake.rows())
        .filteredOn(row -> row.outcome() == Outcome.CHANGED)
        .singleElement()
        .satisfies(row -> assertThat(row.edits().toString()).contains("row 3, Value", "2.40"));
  }

  @Test
  void aCsvFileOfSomethingElseIsRefused() {
    assertThatThrownBy(() ->
            CsvGrids.read(
                new ByteArrayInputStream(bytes(Format.CSV, report.only("Samples"))), "s.csv"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("must have the columns Claim and Claim as stated");
    assertThatThrownBy(
            () -> CsvGrids.read(new ByteArrayInputStream(new byte[] {'a', (byte) 0xC3}), "s.csv"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void theCsvOfATemplateIsTheSheetToFillIn() throws IOException {
    assertThat(text(Format.CSV, Reports.template(Ledgers.everyVerdict())))
        .startsWith("Claim,Claim as stated,In words,Metric,")
        .hasLineCount(1);
  }

  @Test
  void jsonLinesHaveAnObjectForEachClaimAndNullForWhatIsMissing() throws IOException {
    List<String> lines = text(Format.JSONL, report).lines().toList();
    assertThat(lines).hasSize(11);
    assertThat(lines.get(1))
        .startsWith("{\"claim\":\"medusa.claim-2\"")
        .containsPattern("\"ratio\":2\\.\\d+,")
        .contains("\"confirmed\":\"reproduced\",\"exploratory\":null");
    assertThat(lines.get(9)).contains("\"ratio\":null");
  }

  @Test
  void markdownIsOneTableRowForEachClaim() throws IOException {
    assertThat(text(Format.MARKDOWN, report))
        .startsWith("# Claims against measured values")
        .contains("baseline ÷ subject, above 1 = the subject is better")
        .contains("| medusa.claim-2 | The new way is better. | 2.2× or more | 2.2× \\[2.")
        .contains("| Confirmed | Exploratory | Attempts that agree | Grade |");
  }

  @Test
  void latexHasBooktabsRulesAndEscapesItsSpecials() throws IOException {
    String tex =
        text(
            Format.LATEX,
            Reports.workbook(Ledgers.saying(List.of("50% & $1_2 {x} \\y ^~#")))
                .only("Claims vs measured"));
    assertThat(tex)
        .contains("\\toprule", "\\midrule", "\\bottomrule")
        .contains(
            "50\\% \\& \\$1\\_2 \\{x\\} \\textbackslash{}y"
                + " \\textasciicircum{}\\textasciitilde{}\\#");
  }

  @Test
  void latexTakesNoTextForACommandOrALigatureAndSaysWhatItsFontsLack() throws IOException {
    Report report =
        Reports.workbook(Ledgers.saying(List.of("[1] *a* --b <<c>> d''e\r\nf 😀 \u0007")))
            .only("Claims vs measured");
    assertThat(text(Format.LATEX, report))
        .contains("{[}1{]} {*}a{*} -{}-b <{}<c>{}> d'{}'e  f {[}U+1F600{]} {[}U+0007{]}");
  }

  @Test
  void latexTablesShareTheWidthOfTheText() throws IOException {
    double sum =
        Pattern.compile("dimexpr([0-9.]+).textwidth")
            .matcher(text(Format.LATEX, report.only("Claims vs measured")))
            .results()
            .mapToDouble(width -> Double.parseDouble(width.group(1)))
            .sum();
    assertThat(sum).isCloseTo(1, within(0.001));
  }

  @Test
  void htmlIsWellFormedWhateverItHolds() throws Exception {
    Report hostile =
        Reports.workbook(Ledgers.saying(HostileTextTest.hostile().toList()))
            .only("Claims vs measured");
    String html = text(Format.HTML, hostile);
    assertThat(html).doesNotContain("<b>&amp;");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
  }

  @Test
  void pdfSaysTheVerdictsInItsText() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes(Format.PDF, report))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Claims against measured values", "partly reproduced", "baseline ÷ subject");
    }
  }

  @Test
  void latexHasTheTriedClaimsInAFewColumnsAndNothingElse() throws IOException {
    String tex = text(Format.LATEX, report);
    assertThat(tex)
        .contains("\\begin{table*}", "\\label{tab:claims-in-short}", "\\caption{")
        .contains("Claim & Claimed & Measured & Confirmed & Exploratory & ")
        .contains("2 claims that nobody has tested are left out.")
        .doesNotContain("longtable", "flash.claim-10", "One JVM invocation");
    assertThat(Pattern.compile("dimexpr").matcher(tex).results().count()).isEqualTo(7);
  }

  @Test
  void aLongTableIsDividedIntoLabelledParts() throws IOException {
    Report many =
        Reports.workbook(
                Ledgers.saying(IntStream.range(0, 31).mapToObj(i -> "claim " + i).toList()))
            .only("Claims vs measured");
    assertThat(text(Format.LATEX, many))
        .contains("Part 1 of 2.", "\\label{tab:claims-vs-measured}")
        .contains("Part 2 of 2.", "\\label{tab:claims-vs-measured-2}");
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "MARKDOWN", "LATEX", "PDF"})
  void everyPageSaysWhatIsConfirmedAndWhatIsOnlyExploratory(Format format) throws IOException {
    Report report = Reports.workbook(Ledgers.everyStanding());
    String page;
    if (format == Format.PDF) {
      try (PDDocument pdf = Loader.loadPDF(bytes(format, report))) {
        page = new PDFTextStripper().getText(pdf);
      }
    } else {
      page = text(format, report);
    }
    assertThat(page).contains("Confirmed", "Exploratory", "disputed", "are only explored");
  }

  @Test
  void pdfPagesAreNumbered() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes(Format.PDF, report))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("1 / " + pdf.getNumberOfPages());
    }
  }

  @Test
  void markdownObeysNoControlCharacter() throws IOException {
    Report hostile =
        Reports.workbook(Ledgers.saying(List.of("bell\u0007, escape\u001b")))
            .only("Claims vs measured");
    assertThat(text(Format.MARKDOWN, hostile)).contains("bell\uFFFD, escape\uFFFD");
  }

  private static String text(Format format, Report report) throws IOException {
    return new String(bytes(format, report), UTF_8);
  }

  private static byte[] bytes(Format format, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out, Progress.NONE);
    return out.toByteArray();
  }
}
