package dev.remeasure.reports.excel;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.excel.book.Book;
import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.book.Pages;
import dev.remeasure.reports.excel.book.Styles;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.excel.book.Times;
import dev.remeasure.reports.excel.chart.ChartSheet;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Cover;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes the cover; the list of sheets is added when all of them are written. */
final class CoverSheet {
  private static final int LABEL = CoverCounts.LABEL;
  private static final int VALUE = CoverCounts.VALUE;
  private static final int SECOND = CoverCounts.SECOND;
  private static final int WORDS = CoverCounts.WORDS;
  private static final int CHART = 5;
  private static final int CHART_COLUMNS = 7;
  private static final int CHART_WIDTH = 12;

  /** Characters of the sentences that fit beside each other. */
  private static final int SENTENCE_WIDTH = 145;

  /** Fewest rows that a plot can be read on. */
  private static final int CHART_ROWS = 26;

  private static final float SENTENCE = 18;
  private static final int LOGO_HEIGHT = 60;
  private static final int COLUMN_PIXELS = 89;
  private static final int FIRST_ROW_PIXELS = 20;

  private final Book book;
  private final Styles styles;
  private final SXSSFSheet sheet;
  private final XSSFSheet plain;
  private final CoverCounts counts;
  private int at;
  private int top;
  private int bottom;

  CoverSheet(Book book, Styles styles, String name) {
    this.book = book;
    this.styles = styles;
    sheet = book.sheet(name, false);
    plain = book.getXSSFWorkbook().getSheet(name);
    counts = new CoverCounts(plain, styles, this::next);
    sheet.setDisplayGridlines(false);
    int[] widths = {3, 26, 12, 12, CoverCounts.MEANING_WIDTH};
    for (int i = 0; i < CHART + CHART_COLUMNS; i++) {
      sheet.setColumnWidth(i, (i < CHART ? widths[i] : CHART_WIDTH) * 256);
    }
  }

  /**
   * Writes everything but the list of sheets.
   *
   * @param claims what the counts follow, if it is there and has the standings
   */
  void write(Cover cover, Optional<ClaimsRange> claims) {
    Pages.one(plain, "");
    at = 1;
    SXSSFRow title = next();
    title.setHeightInPoints(32);
    put(title, LABEL, cover.title(), styles.title());
    cover.summary().forEach(this::sentence);
    at++;
    top = at;
    if (!cover.found().isEmpty()) {
      put(next(), LABEL, "What was found", styles.heading());
      counts.found(cover.found(), claims.filter(c -> c.has("confirmed", "exploratory")));
      at++;
    }
    if (!cover.papers().isEmpty()) {
      put(next(), LABEL, "Paper by paper", styles.heading());
      counts.papers(cover.papers(), claims.filter(c -> c.has("paper", "counted_as")));
      at++;
    }
    for (Cover.Fact fact : cover.facts()) {
      SXSSFRow row = next();
      put(row, LABEL, fact.label(), styles.quiet());
      fact(row, fact.value());
    }
    bottom = cover.found().isEmpty() ? at : Math.max(at, top + chartRows(cover.found()));
    book.setPrintArea(
        book.getSheetIndex(plain.getSheetName()), 0, CHART + CHART_COLUMNS - 1, 0, bottom);
    at = bottom + 1;
    if (!cover.groups().isEmpty()) {
      put(next(), LABEL, "Where the claims stand", styles.heading());
      counts.groups(cover.groups(), claims.filter(c -> c.has("counted_as")));
      at++;
    }
    put(next(), LABEL, "How to read it", styles.heading());
    for (String sentence : cover.reading()) {
      put(next(), LABEL, "•  " + sentence, styles.plain());
    }
    at++;
  }

  /** As many rows as the plot of the claims that were tried needs. */
  private static int chartRows(List<Cover.Found> found) {
    long tried = found.stream().mapToLong(each -> each.confirmed() + each.exploratory()).sum();
    return (int) Math.max(CHART_ROWS, 10 + tried * 4 / 5);
  }

  /** Draws the plot of the claims that were tried beside the counts. */
  void forest(ChartSheet charts) {
    charts.forest(plain, CHART, top, CHART + CHART_COLUMNS, bottom);
  }

  private void sentence(String sentence) {
    SXSSFRow row = next();
    put(row, LABEL, sentence, styles.sentence());
    row.setHeightInPoints(SENTENCE * Texts.lines(sentence, CellFormat.WORDS, SENTENCE_WIDTH));
    sheet.addMergedRegion(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), LABEL, CHART + CHART_COLUMNS - 1));
  }

  /**
   * Puts a picture into the upper right corner.
   *
   * @throws InvalidValue if it is neither PNG nor JPEG
   */
  void logo(@Nullable Path file) throws IOException {
    if (file == null) {
      return;
    }
    byte[] picture = Files.readAllBytes(file);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    boolean png = picture.length > 1 && picture[1] == 'P';
    boolean jpeg = picture.length > 1 && picture[1] == (byte) 0xD8;
    if (image == null || !(png || jpeg)) {
      throw new InvalidValue("logo", file.toString(), "must be a PNG or JPEG picture");
    }
    int type = png ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
    int width = Math.min(LOGO_HEIGHT * image.getWidth() / image.getHeight(), 6 * COLUMN_PIXELS);
    int height = width * image.getHeight() / image.getWidth();
    plain
        .createDrawingPatriarch()
        .createPicture(
            new XSSFClientAnchor(
                0,
                0,
                Units.pixelToEMU(width % COLUMN_PIXELS),
                Units.pixelToEMU(Math.max(1, height - FIRST_ROW_PIXELS)),
                CHART,
                0,
                CHART + width / COLUMN_PIXELS,
                1),
            book.addPicture(picture, type));
  }

  /** Writes the list of sheets. */
  void list(List<TableSheet.Part> parts) {
    put(next(), LABEL, "Sheets", styles.heading());
    for (TableSheet.Part part : parts) {
      SXSSFRow row = next();
      SXSSFCell name = put(row, LABEL, part.sheet(), styles.of(CellFormat.LINK));
      Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + part.sheet().replace("'", "''") + "'!A1");
      name.setHyperlink(link);
      SXSSFCell rows = row.createCell(VALUE);
      rows.setCellStyle(styles.of(CellFormat.WHOLE));
      if (part.rows() >= 0) {
        rows.setCellValue((double) part.rows());
      }
      put(row, WORDS, part.about(), styles.of(CellFormat.WORDS));
      counts.height(row, part.about());
    }
  }

  private void fact(SXSSFRow row, Cell value) {
    switch (value) {
      case Cell.Text(String text) -> put(row, VALUE, text, styles.plain());
      case Cell.Missing(String reason) -> put(row, VALUE, reason, styles.quiet());
      case Cell.Figure(double number) -> {
        SXSSFCell cell = row.createCell(VALUE);
        cell.setCellValue(number);
        cell.setCellStyle(styles.plain());
      }
      case Cell.Derived(String _, double number) -> {
        SXSSFCell cell = row.createCell(VALUE);
        cell.setCellValue(number);
        cell.setCellStyle(styles.plain());
      }
      case Cell.Time(var time) -> {
        SXSSFCell cell = row.createCell(VALUE);
        cell.setCellValue(Times.serial(time));
        cell.setCellStyle(styles.plainTime());
        sheet.addMergedRegion(
            new CellRangeAddress(row.getRowNum(), row.getRowNum(), VALUE, SECOND));
      }
      case Cell.Link(Cell shown, String address) -> {
        fact(row, shown);
        SXSSFCell cell = row.getCell(VALUE);
        cell.setCellStyle(styles.plainLink());
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        cell.setHyperlink(link);
      }
    }
  }

  private SXSSFRow next() {
    return sheet.createRow(at++);
  }

  static SXSSFCell put(SXSSFRow row, int column, String text, CellStyle style) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellValue(Texts.cell(text));
    cell.setCellStyle(style);
    return cell;
  }
}
