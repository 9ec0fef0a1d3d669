package dev.remeasure.reports.excel.book;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of a workbook, as six hexadecimal digits. */
public final class Palette {
  public static final String INK = "1F2933";
  public static final String QUIET = "7B8794";
  public static final String LINE = "E4E7EB";
  static final String PAPER = "F5F7FA";
  public static final String CLAIMED = "9AA5B1";

  private static final int LIGHT = 150;

  private Palette() {}

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
