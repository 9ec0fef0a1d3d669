package dev.remeasure.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A streaming workbook whose bytes depend on nothing but its content and the given time. */
final class Book extends SXSSFWorkbook {
  /** Rows in memory for each sheet; a cover must fit in, for it is filled in last. */
  static final int WINDOW = 200;

  /** The earliest time that a zip entry can have in every time zone. */
  private static final Instant EPOCH = Instant.parse("1980-01-02T00:00:00Z");

  Book(XSSFWorkbook base, String title, Instant at) {
    super(base, WINDOW);
    setZip64Mode(Zip64Mode.AsNeeded);
    POIXMLProperties properties = base.getProperties();
    properties.getCoreProperties().setTitle(title);
    properties.getCoreProperties().setCreator("Remeasure");
    properties.getCoreProperties().setCreated(Optional.of(Date.from(at)));
    properties.getCoreProperties().setModified(Optional.of(Date.from(at)));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Remeasure");
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip = new StillZip(out);
    zip.setUseZip64(zip64Mode);
    return zip;
  }

  /** A zip stream that dates every entry alike. */
  private static final class StillZip extends ZipArchiveOutputStream {
    StillZip(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTimeLocal(EPOCH.atOffset(java.time.ZoneOffset.UTC).toLocalDateTime());
      super.putArchiveEntry(entry);
    }
  }
}
