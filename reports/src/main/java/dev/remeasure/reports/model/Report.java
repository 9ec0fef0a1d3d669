package dev.remeasure.reports.model;

import dev.remeasure.claims.Check;
import java.time.Instant;
import java.util.List;

/**
 * A title and its sheets, in order.
 *
 * @param at when the report is made; the only clock that goes into a file
 */
public record Report(String title, Instant at, List<Sheet> sheets, Brand brand) {
  /** A report in the product's own look. */
  public Report(String title, Instant at, List<Sheet> sheets) {
    this(title, at, sheets, Brand.OWN);
  }

  public Report {
    Check.text("report.title", title);
    Check.present("report.at", at);
    sheets = List.copyOf(sheets);
  }

  /**
   * The table that stands for the report where there is room for only one: the first that is to be
   * filled in, else the first of all; one that is for pages only where there is no other.
   */
  public Table<?> main() {
    for (Sheet sheet : sheets) {
      if (sheet instanceof Table<?> table && table.blanks() > 0) {
        return table;
      }
    }
    for (Sheet sheet : sheets) {
      if (sheet instanceof Table<?> table && !forPages(table)) {
        return table;
      }
      if (sheet instanceof LazyTable later) {
        return later.table().get();
      }
    }
    return sheets.stream()
        .filter(Report::forPages)
        .<Table<?>>map(sheet -> (Table<?>) sheet)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(title + " has no table"));
  }

  /** The report as a workbook has it: without the tables that are for pages only. */
  public Report forWorkbook() {
    return new Report(title, at, sheets.stream().filter(sheet -> !forPages(sheet)).toList(), brand);
  }

  private static boolean forPages(Sheet sheet) {
    return sheet instanceof Table<?> table && table.kind() == Table.Kind.PAGES;
  }

  /**
   * A report of one of the sheets.
   *
   * @throws dev.remeasure.claims.InvalidValue if there is no such sheet
   */
  public Report only(String sheet) {
    List<Sheet> found = sheets.stream().filter(s -> s.name().equalsIgnoreCase(sheet)).toList();
    Check.that(
        !found.isEmpty(),
        "sheet",
        sheet,
        "must be one of " + String.join(", ", sheets.stream().map(Sheet::name).toList()));
    return new Report(title, at, found, brand);
  }
}
