package dev.remeasure.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.cli.failure.CommandFailed;
import dev.remeasure.reports.format.Format;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTest {
  @Test
  void theFormatsAreThoseOfTheReports() {
    assertThat(ReportFormat.values())
        .extracting(format -> format.name() + " " + format.extension())
        .containsExactlyElementsOf(
            Arrays.stream(Format.values())
                .filter(f -> Format.named(f.extension()) == f)
                .map(f -> f.name() + " " + f.extension())
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"0, LATEX_DOCUMENT", "1, LATEX_COLUMN", "2, LATEX"})
  void latexHasALayoutForEachNumberOfColumns(int columns, Format format) {
    assertThat(ReportFormat.LATEX.layout(columns)).isEqualTo(format.name());
  }

  @Test
  void otherNumbersAndOtherFormatsHaveNone() {
    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> ReportFormat.LATEX.layout(3))
        .withMessage("--columns must be 0, 1 or 2, but is 3");
    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> ReportFormat.CSV.layout(1))
        .withMessage("--columns is for tex, and the format is csv");
  }

  @Test
  void aFilesEndingTellsTheFormat() {
    assertThat(ReportFormat.of(Path.of("a.b/report.PDF"))).isEqualTo(ReportFormat.PDF);
    assertThat(ReportFormat.of(Path.of("a.b/report"))).isEqualTo(ReportFormat.XLSX);
  }

  @Test
  void aMisspeltFormatSuggestsTheNearest() {
    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> ReportFormat.of(Path.of("report.xslx")))
        .withMessage(
            "the format must be one of xlsx, csv, jsonl, md, tex, html, pdf, but is xslx; did you"
                + " mean xlsx?");
  }
}
