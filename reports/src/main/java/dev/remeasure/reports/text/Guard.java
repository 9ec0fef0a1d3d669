package dev.remeasure.reports.text;

/**
 * Keeps a text in a CSV file from being taken for a formula, and gives it back on reading.
 *
 * <p>A spreadsheet runs whatever begins with one of these characters. An apostrophe before it is
 * the spreadsheets' own sign for text; a text that begins with apostrophes and then such a
 * character gets one more, so that taking one away always gives the text that was written.
 */
final class Guard {
  private static final String STARTERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Guard() {}

  static String write(String text) {
    return dangerous(text) ? "'" + text : text;
  }

  static String read(String cell) {
    return cell.startsWith("'") && dangerous(cell) ? cell.substring(1) : cell;
  }

  private static boolean dangerous(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i < text.length() && STARTERS.indexOf(text.charAt(i)) >= 0;
  }
}
