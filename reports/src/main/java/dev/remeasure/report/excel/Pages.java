package dev.remeasure.report.excel;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed. */
final class Pages {
  private Pages() {}

  /** On landscape pages as wide as the sheet, with the header row on each. */
  static void wide(XSSFSheet sheet, int headerRow) {
    fit(sheet);
    sheet.setRepeatingRows(CellRangeAddress.valueOf((headerRow + 1) + ":" + (headerRow + 1)));
  }

  /** On landscape pages as wide as the sheet. */
  static void fit(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
  }
}
