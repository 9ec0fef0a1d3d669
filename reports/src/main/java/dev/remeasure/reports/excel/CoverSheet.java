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
  private static final int SECOND = 3;
  private static final int WORDS = 4;
  private static final int CHART = 5;
  private static final int MEANING_WIDTH = 74;
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
    int[] widths = {3, 24, 12, 12, MEANING_WIDTH, 9, 9, 9, 9, 9, 9, 9};
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
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
    cover.summary().forEach(sentence -> put(next(), LABEL, sentence, styles.subtitle()));
    at++;
    for (Cover.Fact fact : cover.facts()) {
      SXSSFRow row = next();
      put(row, LABEL, fact.label(), styles.quiet());
      fact(row, fact.value());
    }
    at++;
    if (!cover.groups().isEmpty()) {
      put(next(), LABEL, "Where the claims stand", styles.heading());
      groups(cover.groups(), claims.filter(c -> c.has("counted_as")));
      at++;
    }
    if (!cover.found().isEmpty()) {
      put(next(), LABEL, "What was found", styles.heading());
      found(cover.found(), claims.filter(c -> c.has("confirmed", "exploratory")));
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

  private void groups(List<Cover.Count> groups, Optional<ClaimsRange> claims) {
    SXSSFRow header = next();
    put(header, LABEL, "Standing", styles.header());
    put(header, VALUE, "Claims", styles.figureHeader());
    put(header, SECOND, "", styles.header());
    put(header, WORDS, "Meaning", styles.header());
    for (Cover.Count count : groups) {
      SXSSFRow row = next();
      put(row, LABEL, count.group().words(), styles.of(CellFormat.NAME));
      count(row, VALUE, count.claims(), claims, "counted_as");
      put(row, SECOND, "", styles.of(CellFormat.NAME));
      meaning(row, count.group().meaning());
    }
  }

  private void found(List<Cover.Found> found, Optional<ClaimsRange> claims) {
    SXSSFRow header = next();
    put(header, LABEL, "Verdict", styles.header());
    put(header, VALUE, "Confirmed", styles.figureHeader());
    put(header, SECOND, "Exploratory", styles.figureHeader());
    put(header, WORDS, "Meaning", styles.header());
    int first = at;
    Notes notes = new Notes(plain);
    for (Cover.Found each : found) {
      SXSSFRow row = next();
      put(row, LABEL, each.word().word(), styles.of(CellFormat.NAME));
      count(row, VALUE, each.confirmed(), claims, "confirmed");
      count(row, SECOND, each.exploratory(), claims, "exploratory");
      meaning(row, each.meaning());
      notes.add(row.getRowNum(), LABEL, each.meaning());
    }
    int last = at - 1;
    new ConditionalFormats(plain).verdicts(new CellRangeAddress(first, last, LABEL, LABEL));
    if (found.stream().allMatch(each -> each.confirmed() + each.exploratory() == 0)) {
      put(next(), LABEL, "No claim has been tested yet, so there is no chart.", styles.quiet());
      return;
    }
    new VerdictChart(plain).add(found, first, LABEL, CHART, first - 1, last + 4);
  }

  /** A count of the claims that have the row's word in a column. */
  private void count(
      SXSSFRow row, int column, long claims, Optional<ClaimsRange> source, String key) {
    SXSSFCell number = row.createCell(column);
    String word = "B" + (row.getRowNum() + 1);
    source.ifPresent(
        range -> number.setCellFormula("COUNTIF(" + range.column(key) + "," + word + ")"));
    number.setCellValue((double) claims);
    number.setCellStyle(styles.of(CellFormat.WHOLE));
  }

  private void meaning(SXSSFRow row, String meaning) {
    put(row, WORDS, meaning, styles.of(CellFormat.WORDS));
    height(row, meaning);
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
