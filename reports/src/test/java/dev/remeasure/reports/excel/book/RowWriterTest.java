package dev.remeasure.reports.excel.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowWriterTest {
  @Test
  void aWriterThatPoiClosesTwiceKeepsWhatWasWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("sheet.xml");
    Writer writer = new RowWriter().createWriter(file.toFile());
    writer.write("<row/>");

    writer.close();
    writer.close();

    assertThat(file).hasContent("<row/>");
  }
}
