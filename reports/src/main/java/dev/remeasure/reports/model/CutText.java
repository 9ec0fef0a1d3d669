package dev.remeasure.reports.model;

/** The notice at the end of a text that is too long for its cell. */
public final class CutText {
  private static final String START = "… [cut here: the whole text has ";
  private static final String END = " characters]";

  private CutText() {}

  public static String notice(String whole) {
    return START + whole.length() + END;
  }

  /** Whether a cell holds the beginning of the text and says that it was cut. */
  public static boolean stands(String cell, String whole) {
    String notice = notice(whole);
    return cell.endsWith(notice)
        && whole.startsWith(cell.substring(0, cell.length() - notice.length()));
  }
}
