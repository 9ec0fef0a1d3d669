package dev.remeasure.reports.excel.book;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A streaming workbook whose bytes depend on nothing but its content and the given time. */
public final class Book extends SXSSFWorkbook {
  /** Rows in memory for each sheet; a cover must fit in, for it is filled in last. */
  static final int WINDOW = 200;

  /** A zip entry's time has no zone and begins in 1980. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private final SharedStringsTable texts;
  private boolean bulk;

  public Book(XSSFWorkbook base, String title, Instant at) {
    super(base, WINDOW);
    texts = base.getSharedStringSource();
    setZip64Mode(Zip64Mode.AsNeeded);
    POIXMLProperties properties = base.getProperties();
    properties.getCoreProperties().setTitle(Texts.cell(title));
    properties.getCoreProperties().setCreator("Remeasure");
    properties.getCoreProperties().setCreated(Optional.of(Date.from(at)));
    properties.getCoreProperties().setModified(Optional.of(Date.from(at)));
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Remeasure");
  }

  /**
   * A new sheet.
   *
   * @param bulk whether it may have very many rows: its texts then stand in its cells. Shared ones
   *     would be kept in memory; but only those can be edited by every program.
   */
  public SXSSFSheet sheet(String name, boolean bulk) {
    this.bulk = bulk;
    return createSheet(name);
  }

  /**
   * Flushes the sheets in their order. Left to itself the workbook does it in an order that changes
   * from run to run, and with it the numbers of the shared texts.
   */
  @Override
  public void write(OutputStream out) throws IOException {
    for (int i = 0; i < getNumberOfSheets(); i++) {
      getSheetAt(i).flushRows();
    }
    super.write(out);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return bulk ? new RowWriter() : new RowWriter(texts);
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
      entry.setTime(ENTRY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
      super.putArchiveEntry(entry);
    }
  }
}
