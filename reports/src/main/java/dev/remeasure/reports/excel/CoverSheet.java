package dev.remeasure.reports.excel;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.excel.book.Book;
import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.book.Notes;
import dev.remeasure.reports.excel.book.Pages;
import dev.remeasure.reports.excel.book.Styles;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.excel.book.Times;
import dev.remeasure.reports.excel.chart.VerdictChart;
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
  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int WORDS = 3;
  private static final int CHART = 4;
  private static final int MEANING_WIDTH = 84;
  private static final int LOGO_HEIGHT = 60;
  private static final int COLUMN_PIXELS = 68;
  private static final int FIRST_ROW_PIXELS = 20;

  private final Book book;
  private final Styles styles;
  private final SXSSFSheet sheet;
  private final XSSFSheet plain;
  private int at;

  CoverSheet(Book book, Styles styles, String name) {
    this.book = book;
    this.styles = styles;
    sheet = book.sheet(name, false);
    plain = book.getXSSFWorkbook().getSheet(name);
    sheet.setDisplayGridlines(false);
    int[] widths = {3, 24, 12, MEANING_WIDTH, 9, 9, 9, 9, 9, 9, 9};
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
  }

  /**
   * Writes everything but the list of sheets.
   *
   * @param claims what the counts follow, if it is there and has the verdicts
   */
  void write(Cover cover, Optional<ClaimsRange> claims) {
    Pages.one(plain, "");
    at = 1;
    SXSSFRow title = next();
    title.setHeightInPoints(32);
    put(title, LABEL, cover.title(), styles.title());
    put(next(), LABEL, cover.summary(), styles.subtitle());
    at++;
    for (Cover.Fact fact : cover.facts()) {
      SXSSFRow row = next();
      put(row, LABEL, fact.label(), styles.quiet());
      fact(row, fact.value());
    }
    at++;
    if (!cover.counts().isEmpty()) {
      put(next(), LABEL, "Where the claims stand", styles.heading());
      counts(cover.counts(), claims.filter(c -> c.has("verdict")));
      at++;
    }
    put(next(), LABEL, "How to read it", styles.heading());
    for (String sentence : cover.reading()) {
      put(next(), LABEL, "•  " + sentence, styles.plain());
    }
    at++;
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
      height(row, part.about());
    }
  }

  private void counts(List<Cover.Count> counts, Optional<ClaimsRange> claims) {
    SXSSFRow header = next();
    put(header, LABEL, "Verdict", styles.header());
    put(header, VALUE, "Claims", styles.figureHeader());
    put(header, WORDS, "Meaning", styles.header());
    int first = at;
    Notes notes = new Notes(plain);
    for (Cover.Count count : counts) {
      SXSSFRow row = next();
      put(row, LABEL, count.word(), styles.of(CellFormat.NAME));
      SXSSFCell number = row.createCell(VALUE);
      String word = "B" + (row.getRowNum() + 1);
      claims.ifPresent(source ->
          number.setCellFormula("COUNTIF(" + source.column("verdict") + "," + word + ")"));
      number.setCellValue((double) count.claims());
      number.setCellStyle(styles.of(CellFormat.WHOLE));
      put(row, WORDS, count.meaning(), styles.of(CellFormat.WORDS));
      height(row, count.meaning());
      notes.add(row.getRowNum(), LABEL, count.meaning());
    }
    int last = at - 1;
    new ConditionalFormats(plain).verdicts(new CellRangeAddress(first, last, LABEL, LABEL));
    List<Cover.Count> tried = counts.stream().filter(c -> c.verdict() != null).toList();
    if (tried.stream().allMatch(c -> c.claims() == 0)) {
      put(next(), LABEL, "No claim was tried yet, so there is no chart.", styles.quiet());
      return;
    }
    new VerdictChart(plain).add(tried, first, LABEL, VALUE, CHART, first - 1, last + 1);
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
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 2, 3));
      }
      case Cell.Link(String text, String address) -> {
        SXSSFCell cell = put(row, VALUE, text, styles.plainLink());
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        cell.setHyperlink(link);
      }
    }
  }

  private void height(SXSSFRow row, String text) {
    int lines = Texts.lines(text, CellFormat.WORDS, MEANING_WIDTH);
    row.setHeightInPoints(TableSheet.LINE * lines + 3);
  }

  private SXSSFRow next() {
    return sheet.createRow(at++);
  }

  private static SXSSFCell put(SXSSFRow row, int column, String text, CellStyle style) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellValue(Texts.cell(text));
    cell.setCellStyle(style);
    return cell;
  }
}
