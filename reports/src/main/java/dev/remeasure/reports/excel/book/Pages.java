package dev.remeasure.reports.excel.book;

import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Table;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: on landscape A4, in letters that can be read. */
public final class Pages {
  /** So many characters fit beside each other at about two thirds of the letters' size. */
  private static final int LEGIBLE = 230;

  private static final double SIDE = 0.4;
  private static final double TOP = 0.7;
  private static final int LONGEST_HEAD = 180;

  private Pages() {}

  /** The whole sheet on one page. */
  public static void one(XSSFSheet sheet, String title) {
    fit(sheet, 1, 1, title);
  }

  /** As wide as a page, and as many of them as it takes. */
  public static void wide(XSSFSheet sheet, String title) {
    fit(sheet, 1, 0, title);
  }

  /**
   * A table on as many pages beside each other as it takes, the header row and the columns that
   * stay in sight on each.
   */
  public static void table(XSSFSheet sheet, Table<?> table) {
    int printed = table.printed();
    int frozen = Math.min(table.frozen(), printed - 1);
    int repeated = width(table.columns().subList(0, frozen));
    int rest = width(table.columns().subList(frozen, printed));
    int pages = Math.max(1, Math.ceilDiv(rest, Math.max(LEGIBLE - repeated, LEGIBLE / 2)));
    fit(sheet, pages, 0, table.about());
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    if (pages > 1 && frozen > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
    }
  }

  /**
   * One page that shows what a table of details is: nobody prints every sample.
   *
   * @return how many of the columns are on it
   */
  public static int taste(XSSFSheet sheet, Table<?> table) {
    int columns = 1;
    while (columns < table.printed() && width(table.columns().subList(0, columns + 1)) <= LEGIBLE) {
      columns++;
    }
    fit(sheet, 1, 1, table.about());
    return columns;
  }

  private static int width(List<? extends Column<?>> columns) {
    return columns.stream().mapToInt(column -> column.width() + 2).sum();
  }

  private static void fit(XSSFSheet sheet, int wide, int high, String title) {
    sheet.setFitToPage(true);
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLeftToRight(true);
    setup.setFitWidth((short) wide);
    setup.setFitHeight((short) high);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, TOP);
    // An ampersand would begin a command.
    String words = title.length() > LONGEST_HEAD ? title.substring(0, LONGEST_HEAD) + "…" : title;
    sheet.getHeader().setLeft(Texts.cell(words).replace("&", "&&"));
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }
}
