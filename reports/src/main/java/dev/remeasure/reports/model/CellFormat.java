package dev.remeasure.reports.model;

/** How a column's values are shown. */
public enum CellFormat {
  /** A short name on one line. */
  NAME("General"),
  /** Sentences, wrapped. */
  WORDS("General"),
  /** A text that must stay as it is typed, such as 3.0. */
  VERBATIM("@"),
  /** A number at full precision. */
  NUMBER("General"),
  WHOLE("#,##0"),
  RATIO("0.00\"x\""),
  DIFFERENCE("+0.00\"x\";-0.00\"x\";0.00\"x\""),
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

  public boolean numeric() {
    return switch (this) {
      case NUMBER, WHOLE, RATIO, DIFFERENCE, SHARE, PERCENT, FIGURE -> true;
      case NAME, WORDS, VERBATIM, TIME, LINK -> false;
    };
  }
}
