package dev.remeasure.reports.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.edits.Grid;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class LargeImportTest {
  private static final int MEBIBYTE = 1 << 20;

  @Test
  void aBombIsRefusedInOneSentence() throws IOException {
    byte[] bomb = withFilled("xl/worksheets/sheet2.xml");
    assertThat(bomb.length).isLessThan(MEBIBYTE);
    assertThatThrownBy(() -> ImportFile.read(new ByteArrayInputStream(bomb), "bomb.xlsx"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("must be an Excel workbook")
        .hasMessageNotContainingAny("bugzilla", "setByteArrayMaxOverride");
  }

  @Test
  void samplesAreNotUnpackedHoweverManyTheyAre() throws IOException {
    byte[] file = withFilled("xl/worksheets/sheet7.xml");
    assertThat(ImportFile.read(new ByteArrayInputStream(file), "large.xlsx"))
        .extracting(Grid::sheet)
        .contains("Claims", "Papers");
  }

  /** An export in which one part is blown up to far more than it takes when packed. */
  private static byte[] withFilled(String part) throws IOException {
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    Format.XLSX.write(Reports.workbook(Ledgers.everyVerdict()), export, Progress.NONE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(export.toByteArray()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        if (entry.getName().equals(part)) {
          byte[] blank = " ".repeat(MEBIBYTE).getBytes(UTF_8);
          int end = new String(content, UTF_8).indexOf("<sheetData>");
          zip.write(content, 0, end);
          for (int i = 0; i < 200; i++) {
            zip.write(blank);
          }
          zip.write(content, end, content.length - end);
        } else {
          zip.write(content);
        }
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
