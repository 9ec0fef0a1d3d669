package dev.remeasure.reports.excel.book;

import dev.remeasure.claims.judge.Verdict;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of a workbook, as six hexadecimal digits. */
public final class Palette {
  public static final String INK = "1F2933";
  public static final String QUIET = "7B8794";
  public static final String LINE = "E4E7EB";
  static final String PAPER = "F5F7FA";
  public static final String CLAIMED = "9AA5B1";
  static final String NO_ATTEMPT = "CBD2D9";

  private static final int LIGHT = 150;

  private Palette() {}

  /** The colour a verdict has in charts. */
  public static String strong(Verdict verdict) {
    return switch (verdict) {
      case REPRODUCED -> "2F8F5B";
      case EXCEEDED -> "1C7C9C";
      case PARTIAL -> "D9A514";
      case NOT_REPRODUCED -> "D9702B";
      case CONTRADICTED -> "B83232";
      case INCONCLUSIVE -> "8A78B4";
      case NOT_COMPARABLE -> "7F93A8";
      case INVALID_RUN -> "5B4A42";
      case NOT_TESTABLE -> "B5B0A8";
    };
  }

  /** The colour a verdict has behind its word. */
  public static String soft(Verdict verdict) {
    return switch (verdict) {
      case REPRODUCED -> "D5EFDF";
      case EXCEEDED -> "D0EAF2";
      case PARTIAL -> "FBEDC2";
      case NOT_REPRODUCED -> "FADFCB";
      case CONTRADICTED -> "F6D2D2";
      case INCONCLUSIVE -> "E6E0F2";
      case NOT_COMPARABLE -> "DFE6ED";
      case INVALID_RUN -> "E5DAD5";
      case NOT_TESTABLE -> "EEECE8";
    };
  }

  /** The colour of letters that can be read on this one: white, or ink where it is light. */
  public static String on(String hex) {
    return light(hex) ? INK : "FFFFFF";
  }

  /** This colour for letters on white, or ink where it is too light for them. */
  static String letters(String hex) {
    return light(hex) ? INK : hex;
  }

  private static boolean light(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return 0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF) > LIGHT;
  }

  public static XSSFColor color(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
