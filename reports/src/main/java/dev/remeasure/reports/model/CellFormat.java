package dev.remeasure.reports.model;

import dev.remeasure.claims.text.Figures;
import dev.remeasure.claims.text.Figures.Times;
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
  /**
   * A ratio with three significant digits. A fixed format cannot leave out the zeros at the end
   * without leaving the point, so a value gets the format with as many decimals as it has; and it
   * cannot round before the point: where a page says 1230×, a workbook says 1235×. Nor does it know
   * the other end of an interval, from which a page tells an end apart by more digits.
   */
  RATIO("[>=100]0\"×\";[>=10]0.0\"×\";0.00\"×\""),
  WHOLE_RATIO("0\"×\""),
  RATIO_OF_TENTHS("0.0\"×\""),
  RATIO_OF_THOUSANDTHS("0.000\"×\""),
  /** A ratio below 0.1: beyond six decimals a fixed format has nothing left to show. */
  SMALL_RATIO("0.0000##\"×\""),
  /** A ratio that a logarithmic axis is marked at: 0.1×, 1×, 10×. */
  POWER_OF_TEN("General\"×\""),
  DIFFERENCE("+0.0#\"×\";\"−\"0.0#\"×\";0\"×\""),
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

  /** The format that shows this value with the digits that it has in a text. */
  public CellFormat at(double value) {
    if (this != RATIO) {
      return this;
    }
    return switch (Figures.decimals(value)) {
      case 0 -> WHOLE_RATIO;
      case 1 -> RATIO_OF_TENTHS;
      case 2 -> RATIO;
      case 3 -> RATIO_OF_THOUSANDTHS;
      default -> SMALL_RATIO;
    };
  }

  /** A value as a text shows it. */
  public String shown(double value) {
    return switch (this) {
      case RATIO, WHOLE_RATIO, RATIO_OF_TENTHS, RATIO_OF_THOUSANDTHS, SMALL_RATIO, POWER_OF_TEN ->
          Figures.times(value);
      case DIFFERENCE -> Figures.difference(value, Times.SIGN);
      case SHARE -> format("%.0f %%", value * 100);
      case PERCENT -> Figures.level(value);
      case WHOLE -> format("%,.0f", value);
      case FIGURE -> Figures.number(value);
      case NUMBER, NAME, WORDS, LINE, VERBATIM, TIME, LINK ->
          new BigDecimal(full(value)).toPlainString();
    };
  }

  public boolean numeric() {
    return switch (this) {
      case NUMBER,
          WHOLE,
          RATIO,
          WHOLE_RATIO,
          RATIO_OF_TENTHS,
          RATIO_OF_THOUSANDTHS,
          SMALL_RATIO,
          POWER_OF_TEN,
          DIFFERENCE,
          SHARE,
          PERCENT,
          FIGURE ->
          true;
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

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
