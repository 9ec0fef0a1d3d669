package dev.remeasure.imports.summary;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.run.Summary.Figure;
import dev.remeasure.imports.summary.SummaryRow.Part;
import dev.remeasure.imports.tidy.Metrics;
import dev.remeasure.imports.upload.Csv;
import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table in CSV of a result measured elsewhere: a row with a ratio, or a row for each side.
 *
 * @param metric what it is a summary of
 */
public record SummaryTable(Metric metric, Summary summary) {
  private static final int MOST_ROWS = 2;

  /** What it is, in words. */
  public static final String FORMAT = "a table of a summary (CSV with the columns side and mean)";

  public static boolean recognises(FileSignature shape) {
    return Columns.of(shape.line()).isPresent();
  }

  /**
   * Reads one.
   *
   * @throws UnreadableUpload naming line, column and value
   */
  public static SummaryTable read(UploadedFile source) throws IOException {
    Columns columns = Columns.of(FileSignature.of(source).line()).orElseThrow();
    columns.check();
    List<SummaryRow> rows = new ArrayList<>();
    Csv.rows(source, columns.separator(), row -> add(new SummaryRow(columns, row), rows));
    return of(rows);
  }

  private static void add(SummaryRow row, List<SummaryRow> rows) {
    if (rows.size() == MOST_ROWS) {
      throw row.wrong(Columns.SIDE, "is one too many: a summary is a ratio, or two sides");
    }
    for (SummaryRow earlier : rows) {
      if (earlier.part() == row.part()) {
        throw row.wrong(
            Columns.SIDE,
            "must not be given twice, but is as in line " + earlier.row().line(),
            row.text(Columns.SIDE));
      }
      if (earlier.part() == Part.RATIO || row.part() == Part.RATIO) {
        throw row.wrong(
            Columns.SIDE,
            "must not stand beside line "
                + earlier.row().line()
                + ": a summary is a ratio, or two sides",
            row.text(Columns.SIDE));
      }
    }
    row.part();
    rows.add(row);
  }

  private static SummaryTable of(List<SummaryRow> rows) {
    Map<Part, Figure> figures = new EnumMap<>(Part.class);
    rows.forEach(row -> figures.put(row.part(), row.figure()));
    Figure ratio = figures.get(Part.RATIO);
    if (rows.isEmpty()) {
      throw new UnreadableUpload(null, "holds no row with a figure");
    }
    SummaryRow first = rows.getFirst();
    if (ratio == null && rows.size() < MOST_ROWS) {
      throw first.wrong(
          Columns.SIDE,
          "needs the other side beside it, or a ratio in its place",
          first.text(Columns.SIDE));
    }
    String unit = text(Columns.UNIT, rows);
    if (ratio == null && unit == null) {
      throw first.wrong(Columns.UNIT, "must name the unit of both sides", null);
    }
    Metric metric = metric(rows, unit);
    try {
      return new SummaryTable(
          metric,
          new Summary(
              ratio,
              figures.get(Part.BASELINE),
              figures.get(Part.SUBJECT),
              unit,
              text(Columns.DEVICE, rows),
              text(Columns.SOURCE, rows)));
    } catch (InvalidValue e) {
      throw first.wrong(e);
    }
  }

  private static Metric metric(List<SummaryRow> rows, @Nullable String unit) {
    Direction better = same(Columns.BETTER, rows, SummaryRow::better);
    try {
      return Metrics.of(text(Columns.METRIC, rows), text(Columns.RESOURCE, rows), unit, better);
    } catch (Metrics.Unclear unclear) {
      throw rows.getFirst().wrong(unclear.column(), unclear.problem());
    }
  }

  private static @Nullable String text(String column, List<SummaryRow> rows) {
    return same(column, rows, row -> row.text(column));
  }

  /** What the rows say that say anything; they must agree. */
  private static <T> @Nullable T same(
      String column, List<SummaryRow> rows, Function<SummaryRow, @Nullable T> of) {
    T first = null;
    for (SummaryRow row : rows) {
      T here = of.apply(row);
      if (first != null && here != null && !Objects.equals(first, here)) {
        throw row.wrong(
            column,
            "must be as in line " + rows.getFirst().row().line() + ", " + first,
            row.text(column));
      }
      first = first == null ? here : first;
    }
    return first;
  }
}
