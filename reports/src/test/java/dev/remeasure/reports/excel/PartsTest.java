package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Earlier;
import dev.remeasure.reports.sheet.Ledger;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class PartsTest {
  /** Parses a part as the document that its schema says it is. */
  private interface Parser {
    XmlObject parse(InputStream in) throws XmlException, IOException;
  }

  private static final Map<String, Parser> PARSERS =
      Map.of(
          "xl/worksheets/sheet\\d+.xml", WorksheetDocument.Factory::parse,
          "xl/workbook.xml", WorkbookDocument.Factory::parse,
          "xl/styles.xml", StyleSheetDocument.Factory::parse,
          "xl/sharedStrings.xml", SstDocument.Factory::parse,
          "xl/comments\\d+.xml", CommentsDocument.Factory::parse,
          "xl/charts/chart\\d+.xml", ChartSpaceDocument.Factory::parse,
          "xl/drawings/drawing\\d+.xml", WsDrDocument.Factory::parse,
          "xl/tables/table\\d+.xml", TableDocument.Factory::parse);

  static Stream<Report> reports() {
    Ledger ledger = Ledgers.everyVerdict();
    return Stream.of(
        Reports.workbook(ledger, Earlier.at(Ledgers.AT.minusSeconds(50_000), ledger)),
        Reports.dossier(Ledgers.ofPaper("medusa"), null),
        Reports.record(Ledgers.ofPaper("pndm")),
        Reports.template(ledger),
        Reports.workbook(Ledgers.saying(HostileTextTest.hostile().toList())));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyPartKeepsToItsSchema(Report report) throws Exception {
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.bytes(report)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        String name = entry.getName();
        for (var parser : PARSERS.entrySet()) {
          if (name.matches(parser.getKey())) {
            parts++;
            List<XmlError> errors = new ArrayList<>();
            parser
                .getValue()
                .parse(new ByteArrayInputStream(part))
                .validate(new XmlOptions().setErrorListener(errors));
            // Excel itself writes xml:space there, though the schema does not name it.
            assertThat(errors)
                .filteredOn(error -> !error.getMessage().contains("space@http://www.w3.org/XML"))
                .as(name)
                .isEmpty();
          }
        }
      }
    }
    assertThat(parts).isGreaterThan(5);
  }

  @Test
  void anIndependentReaderGetsTheSameCells() throws IOException {
    byte[] file = Files.bytes(Reports.workbook(Ledgers.everyVerdict()));
    int cells = 0;
    try (var ours = Files.open(file);
        ReadableWorkbook theirs = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : theirs.getSheets().toList()) {
        for (Row row : sheet.read()) {
          for (Cell cell : row) {
            if (cell == null || cell.getText().isEmpty()) {
              continue;
            }
            var own =
                ours.getSheet(sheet.getName())
                    .getRow(row.getRowNum() - 1)
                    .getCell(cell.getColumnIndex());
            switch (cell.getType()) {
              case STRING -> assertThat(cell.asString()).isEqualTo(own.getStringCellValue());
              case NUMBER, FORMULA -> {
                String raw = own.getRawValue();
                assertThat(cell.getRawValue()).as(own.getAddress().toString()).isEqualTo(raw);
              }
              default -> throw new AssertionError(cell);
            }
            cells++;
          }
        }
      }
    }
    assertThat(cells).isGreaterThan(2000);
  }
}
