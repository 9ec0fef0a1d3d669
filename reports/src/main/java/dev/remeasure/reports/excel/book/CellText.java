package dev.remeasure.reports.excel.book;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** What a cell says, as text; of a formula its stored value. */
public final class CellText {
  private CellText() {}

  public static String of(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    return switch (type(cell)) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC ->
          new BigDecimal(Double.toString(cell.getNumericCellValue()))
              .stripTrailingZeros()
              .toPlainString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
      default -> "";
    };
  }

  public static boolean isNumber(Cell cell) {
    return type(cell) == CellType.NUMERIC;
  }

  /** Why the cell does not say what a person sees in it; null if it does. */
  public static @Nullable String problem(Cell cell) {
    if (type(cell) == CellType.ERROR) {
      return "the cell holds an error, not a value";
    }
    if (cell.getCellType() == CellType.FORMULA
        && cell instanceof XSSFCell stored
        && !(stored.getCTCell().isSetV() && hasValue(stored))) {
      return "the formula has no stored value: open the file in a spreadsheet and save it, or put"
          + " the value there";
    }
    if (isNumber(cell) && DateUtil.isCellDateFormatted(cell)) {
      return "the cell holds a date; type the text or number into a cell formatted as text";
    }
    if (isNumber(cell) && cell.getCellStyle().getDataFormatString().contains("%")) {
      return "the cell holds "
          + of(cell)
          + " and shows a percentage; type the number into a cell formatted as text";
    }
    return null;
  }

  /** Some programs write the value of a formula they cannot work out as an empty text. */
  private static boolean hasValue(XSSFCell cell) {
    return type(cell) == CellType.STRING || !cell.getCTCell().getV().isEmpty();
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }
}
