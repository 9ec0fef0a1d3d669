package dev.remeasure.reports.excel.book;

import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Table;
import dev.remeasure.reports.sheet.Reports;
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
public record ClaimsRange(String sheet, Table<?> table) {

  /**
   * Where they stand, if the report has them.
   *
   * @param given the names that the report's sheets were given, in order
   */
  public static Optional<ClaimsRange> of(Report report, List<String> given) {
    for (int i = 0; i < given.size(); i++) {
      if (report.sheets().get(i) instanceof Table<?> table && table.name().equals(Reports.CLAIMS)) {
        return Optional.of(new ClaimsRange(given.get(i), table));
      }
    }
    return Optional.empty();
  }

  /** Whether all these columns are there: a team's own look may leave some out. */
  public boolean has(String... keys) {
    return Stream.of(keys).allMatch(table::has);
  }

  /** A whole column, e.g. {@code 'Claims vs measured'!$O:$O}. */
  public String column(String key) {
    String letters = "$" + CellReference.convertNumToColString(table.index(key));
    return "'" + sheet.replace("'", "''") + "'!" + letters + ":" + letters;
  }
}
