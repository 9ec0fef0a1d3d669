package dev.remeasure.reports.edits;

import dev.remeasure.reports.model.CutText;
import dev.remeasure.reports.model.Exported;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cell says what is recorded, or what was when it was exported, through everything that a
 * spreadsheet does to a text.
 */
final class Unchanged {
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private Unchanged() {}

  /**
   * Whether the cell says what it said when it was exported.
   *
   * @param then null if the file does not tell
   */
  static boolean since(@Nullable Exported then, String field, @Nullable String is) {
    return then != null && then.same(field, is);
  }

  static boolean is(@Nullable String was, @Nullable String is, boolean loose) {
    if (was == null || was.isBlank()) {
      return is == null;
    }
    if (is == null) {
      return false;
    }
    if (lines(was).equals(lines(is)) || CutText.stands(is, was)) {
      return true;
    }
    return loose && equalNumbers(was, is);
  }

  private static boolean equalNumbers(String was, String is) {
    try {
      return new BigDecimal(was).compareTo(new BigDecimal(is)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String lines(String text) {
    return LINE_END.matcher(text).replaceAll("\n");
  }
}
