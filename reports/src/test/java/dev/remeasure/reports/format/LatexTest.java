package dev.remeasure.reports.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** LaTeX for a column of a paper, and as a document of its own. */
class LatexTest {
  private final Report report = Reports.workbook(Ledgers.everyStanding());

  @Test
  void aColumnHasRoomForFourColumns() throws IOException {
    String tex = text(Format.LATEX_COLUMN, report);
    assertThat(tex)
        .contains("\\begin{table}\n", "\\end{table}", "\\label{tab:claims-in-short}", "\\caption{")
        .contains("Claim & Claimed & Measured & Verdict \\\\", "\\columnwidth", "\\toprule")
        .contains("reproduced, exploratory")
        .doesNotContain("table*", "longtable", "textwidth");
  }

  @Test
  void aReportWithoutClaimsHasNoSuchTable() {
    Report template = Reports.template(Ledgers.everyVerdict());
    assertThatThrownBy(() -> text(Format.LATEX_COLUMN, template))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("columns must be of a report that has claims");
  }

  @Test
  void aDocumentStandsByItself() throws IOException {
    String tex = text(Format.LATEX_DOCUMENT, report);
    assertThat(tex)
        .startsWith("\\documentclass")
        .contains("\\begin{longtable}", "\\subsection*{Where the claims stand}")
        .endsWith("\\end{document}\n");
    assertThat(tex.split("begin\\{longtable", -1)).hasSameSizeAs(tex.split("end\\{longtable", -1));
  }

  @Test
  void theEndingNamesTheTablesAsWideAsThePage() {
    assertThat(Format.named("tex")).isEqualTo(Format.LATEX);
    assertThatThrownBy(() -> Format.named("dvi"))
        .hasMessageContaining("xlsx, csv, jsonl, md, tex, html, pdf");
  }

  private static String text(Format format, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out, Progress.NONE);
    return out.toString(UTF_8);
  }
}
