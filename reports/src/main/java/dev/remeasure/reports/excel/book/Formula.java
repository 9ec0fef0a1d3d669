package dev.remeasure.reports.excel.book;

import dev.remeasure.reports.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** A formula over the columns of one row, ready to be written for any row. */
public final class Formula {
  private static final Pattern KEY = Pattern.compile("\\{([a-z0-9_]+)}");

  /** The keys of the columns that a formula uses. */
  public static List<String> keys(String template) {
    return KEY.matcher(template).results().map(result -> result.group(1)).toList();
  }

  /** Texts and column letters by turns. */
  private final List<String> parts = new ArrayList<>();

  /** A formula over the columns of a table. */
  public Formula(String template, Table<?> table) {
    this(template, table::index);
  }

  /**
   * A formula over columns found by their keys.
   *
   * @param index position of a column in its sheet, from 0
   */
  public Formula(String template, ToIntFunction<String> index) {
    Matcher matcher = KEY.matcher(template);
    int from = 0;
    while (matcher.find()) {
      parts.add(template.substring(from, matcher.start()));
      parts.add(CellReference.convertNumToColString(index.applyAsInt(matcher.group(1))));
      from = matcher.end();
    }
    parts.add(template.substring(from));
  }

  /** The formula for a row, counted from 1. */
  public String at(long row) {
    StringBuilder formula = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      formula.append(parts.get(i));
      if (i % 2 == 1) {
        formula.append(row);
      }
    }
    return formula.toString();
  }
}
