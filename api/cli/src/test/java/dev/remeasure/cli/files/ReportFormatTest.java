package dev.remeasure.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.cli.failure.CommandFailed;
import dev.remeasure.reports.format.Format;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportFormatTest {
  @Test
  void theFormatsAreThoseOfTheReports() {
    assertThat(ReportFormat.values())
        .extracting(format -> format.name() + " " + format.extension())
        .containsExactlyElementsOf(
            Arrays.stream(Format.values()).map(f -> f.name() + " " + f.extension()).toList());
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
