package dev.remeasure.reports.model;

import dev.remeasure.claims.text.Figures;
import java.math.BigDecimal;
import java.util.Locale;

/** How a column's values are shown. */
public enum CellFormat {
  /** A short name on one line. */
  NAME("General"),
  /** Sentences, wrapped. */
  WORDS("General"),
  /** A sentence on one line, however long it is: the cell shows its beginning. */
  LINE("General"),
  /** A text that must stay as it is typed, such as 3.0. */
  VERBATIM("@"),
  /** A number at full precision. */
  NUMBER("General"),
  WHOLE("#,##0"),
  /** A ratio with three significant digits. */
  RATIO("[>=100]#,##0\"×\";[>=10]0.0\"×\";0.00\"×\""),
  /** A ratio below 1: Excel tells two sizes apart in one format, and no more. */
  SMALL_RATIO("[<0.1]0.0000\"×\";[<1]0.000\"×\";0.00\"×\""),
  DIFFERENCE("+0.00\"×\";\"−\"0.00\"×\";0.00\"×\""),
  SHARE("0%"),
  PERCENT("0.00%"),
  /** A figure whose size is not known beforehand. */
  FIGURE("[>=100]#,##0.0;[>=1]0.000;0.00000"),
  TIME("yyyy-mm-dd hh:mm:ss"),
  LINK("General");

  private final String code;

  CellFormat(String code) {
    this.code = code;
  }

  /** The number format in Excel's notation. */
  public String code() {
    return code;
  }

  /** The format that shows this value with all its digits. */
  public CellFormat at(double value) {
    return this == RATIO && Math.abs(value) < 1 ? SMALL_RATIO : this;
  }

  /** A value as a workbook shows it. */
  public String shown(double value) {
    return switch (at(value)) {
      case RATIO -> value >= 100 ? format("%,.0f×", value) : ratio(value);
      case SMALL_RATIO ->
          value != 0 && Math.abs(value) < 0.001
              ? Figures.factor(value, Figures.Times.SIGN)
              : format(Math.abs(value) < 0.1 ? "%.4f×" : "%.3f×", value);
      case DIFFERENCE -> format(value == 0 ? "%.2f×" : "%+.2f×", value).replace('-', '−');
      case SHARE -> format("%.0f%%", value * 100);
      case PERCENT -> format("%.2f%%", value * 100);
      case WHOLE -> format("%,.0f", value);
      case FIGURE -> format(value >= 100 ? "%,.1f" : value >= 1 ? "%.3f" : "%.5f", value);
      case NUMBER, NAME, WORDS, LINE, VERBATIM, TIME, LINK ->
          new BigDecimal(full(value)).toPlainString();
    };
  }

  public boolean numeric() {
    return switch (this) {
      case NUMBER, WHOLE, RATIO, SMALL_RATIO, DIFFERENCE, SHARE, PERCENT, FIGURE -> true;
      case NAME, WORDS, LINE, VERBATIM, TIME, LINK -> false;
    };
  }

  /** A number at full precision, with no more digits than it needs. */
  public static String full(double value) {
    return value == Math.rint(value) && Math.abs(value) < EXACT
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** Whole numbers below it are exact. */
  private static final double EXACT = 1e15;

  private static String ratio(double value) {
    return format(value >= 10 ? "%.1f×" : "%.2f×", value);
  }

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
