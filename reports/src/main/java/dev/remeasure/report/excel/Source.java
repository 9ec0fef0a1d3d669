package dev.remeasure.report.excel;

import dev.remeasure.report.Report;
import dev.remeasure.report.Reports;
import dev.remeasure.report.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/**
 * Where the claims beside what was measured stand in the workbook, for the formulas of other
 * sheets.
 *
 * @param sheet the name that their sheet was given
 */
record Source(String sheet, Table<?> table) {

  /**
   * Where they stand, if the report has them.
   *
   * @param given the names that the report's sheets were given, in order
   */
  static Optional<Source> of(Report report, List<String> given) {
    for (int i = 0; i < given.size(); i++) {
      if (report.sheets().get(i) instanceof Table<?> table && table.name().equals(Reports.CLAIMS)) {
        return Optional.of(new Source(given.get(i), table));
      }
    }
    return Optional.empty();
  }

  /** Whether all these columns are there: a team's own look may leave some out. */
  boolean has(String... keys) {
    return Stream.of(keys).allMatch(table::has);
  }

  /** A whole column, e.g. {@code 'Claims vs measured'!$O:$O}. */
  String column(String key) {
    String letters = "$" + CellReference.convertNumToColString(table.index(key));
    return "'" + sheet.replace("'", "''") + "'!" + letters + ":" + letters;
  }
}
