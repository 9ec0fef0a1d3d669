package dev.remeasure.reports.excel.book;

import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.CutText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes any text as one that a cell can hold and gives it back on reading.
 *
 * <p>XML has no control characters, lone surrogates or non-characters. The file format's own way
 * (ECMA-376 part 1, 22.9.2.19) is to write such a character as {@code _xHHHH_}, and an underscore
 * that happens to begin such a text as {@code _x005F_}. Excel reads that back.
 */
public final class Texts {
  /** Most characters in a cell. */
  static final int LONGEST = 32_767;

  private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

  private Texts() {}

  /** The text as a cell holds it: escaped, and cut with a notice if it is too long. */
  public static String cell(String text) {
    String escaped = escape(text);
    if (escaped.length() <= LONGEST) {
      return escaped;
    }
    String notice = CutText.notice(text);
    int end = Math.min(text.length(), LONGEST - notice.length());
    int over = escape(text.substring(0, end)).length() + notice.length() - LONGEST;
    while (over > 0) {
      end -= Math.max(1, over / 7);
      over = escape(text.substring(0, end)).length() + notice.length() - LONGEST;
    }
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return escape(text.substring(0, end)) + notice;
  }

  /** Whether a spreadsheet would take the text for a formula if it were typed in. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static String escape(String text) {
    int i = 0;
    while (i < text.length() && !special(text, i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
    Matcher matcher = ESCAPE.matcher(text);
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        out.append(matcher.region(i, text.length()).lookingAt() ? "_x005F_" : "_");
      } else if (special(text, i)) {
        out.append(String.format(java.util.Locale.ROOT, "_x%04X_", (int) c));
      } else {
        out.append(c);
        if (Character.isHighSurrogate(c)) {
          out.append(text.charAt(++i));
        }
      }
    }
    return out.toString();
  }

  /** Whether the character at i may need an escape. */
  private static boolean special(String text, int i) {
    char c = text.charAt(i);
    if (c >= ' ' && c < '\uD800') {
      return c == '_';
    }
    if (c < ' ') {
      return c != '\t' && c != '\n';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= '\uFFFE';
  }

  /** How many lines a text takes in a column of this look and width. */
  public static int lines(String text, CellFormat look, int width) {
    return look == CellFormat.WORDS ? 1 + (text.length() - 1) * 10 / (width * 11) : 1;
  }
}
