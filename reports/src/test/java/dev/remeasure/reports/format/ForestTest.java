package dev.remeasure.reports.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The plot of claimed and measured ratios in reports that are read as pages. */
class ForestTest {
  private final Report report = Reports.workbook(Ledgers.everyStanding());

  @Test
  void htmlDrawsALineForEachTriedClaimAndStaysWellFormed() throws Exception {
    String html = text(Format.HTML);
    assertThat(html)
        .contains("<table class=\"forest\">", "class=\"claimed\"", "class=\"interval\"", "●")
        .contains("reproduced, exploratory</td>");
    assertThat(html.split("class=\"point\"", -1).length)
        .as("points and one more")
        .isEqualTo(html.split("class=\"name\"", -1).length);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
  }

  @Test
  void markdownDrawsItInLettersOfOneWidth() throws IOException {
    List<String> lines =
        text(Format.MARKDOWN)
            .lines()
            .dropWhile(line -> !line.equals("```text"))
            .skip(1)
            .takeWhile(line -> !line.equals("```"))
            .toList();
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines.subList(0, lines.size() - 1))
        .allMatch(line -> line.contains("¦") || line.contains("-") || line.contains("●"))
        .anyMatch(line -> line.contains("|") || line.contains("+"))
        .allMatch(line -> line.contains("× [") || line.contains("(exact)"));
    assertThat(lines.getLast()).contains("1");
  }

  @Test
  void pdfHasTheSignsAsText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.PDF.write(report, out, Progress.NONE);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Claimed and measured", "●");
    }
  }

  @Test
  void whereNothingWasTriedThereIsNoPlot() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.MARKDOWN.write(report.only("Claims vs measured"), out, Progress.NONE);
    assertThat(out.toString(UTF_8)).doesNotContain("```text");
  }

  private String text(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out, Progress.NONE);
    return out.toString(UTF_8);
  }
}
