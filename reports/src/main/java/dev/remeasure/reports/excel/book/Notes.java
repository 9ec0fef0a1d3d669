package dev.remeasure.reports.excel.book;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The comments of one sheet; they are kept in memory, so there is an end to them. */
public final class Notes {
  private static final int MOST = 2_000;
  private static final int WIDE = 4;
  private static final int CHARACTERS_A_LINE = 50;

  private final XSSFSheet sheet;
  private int count;

  public Notes(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  public void add(int row, int column, String text) {
    if (count++ >= MOST) {
      return;
    }
    int lines = 1 + (int) text.lines().mapToLong(l -> 1 + l.length() / CHARACTERS_A_LINE).sum();
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 1 + WIDE, row + lines);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(row, column);
    comment.setAuthor("Remeasure");
    comment.setString(new XSSFRichTextString(Texts.cell(text)));
  }
}
