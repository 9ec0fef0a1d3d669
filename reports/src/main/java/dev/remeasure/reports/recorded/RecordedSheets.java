package dev.remeasure.reports.recorded;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Exported;
import dev.remeasure.reports.model.Field;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The two sheets that an import reads back: the claims and the papers as they are recorded. */
public final class RecordedSheets {
  public static final String CLAIMS = "Claims";
  public static final String PAPERS = "Papers";

  /** Shown and never read: it follows from the other columns. */
  private static final Column<Claim> READ_AS =
      Column.<Claim>of("read_as", "Read as", 22, CellFormat.NAME, RecordedSheets::readAs)
          .about(
              "The factor that the number is read as: "
                  + SheetTerms.RATIO
                  + ". It follows from the other columns; an import does not read it.");

  private RecordedSheets() {}

  public static Table<Claim> claims(Collection<Claim> claims, Collection<Claim> known) {
    List<Field<Claim>> fields = ClaimFields.fields(known);
    List<Column<Claim>> columns = columns(fields);
    columns.add(READ_AS);
    columns.add(Exported.column(fields));
    return table(
        CLAIMS,
        "The claims as recorded, to be edited and imported again. A row with a new name makes a new"
            + " claim; a claim whose row is deleted stays as it is.",
        0,
        columns,
        claims);
  }

  public static Table<Paper> papers(Collection<Paper> papers) {
    List<Column<Paper>> columns = columns(PaperFields.ALL);
    columns.add(Exported.column(PaperFields.ALL));
    return table(
        PAPERS, "The papers as recorded, to be edited and imported again.", 0, columns, papers);
  }

  /** Empty rows to fill in. */
  public static Table<Claim> newClaims(Collection<Claim> known, int blanks) {
    return table(
        CLAIMS,
        "New claims, one in each row.",
        blanks,
        columns(ClaimFields.fields(known)),
        List.of());
  }

  public static Table<Paper> newPapers(int blanks) {
    return table(
        PAPERS, "New papers, one in each row.", blanks, columns(PaperFields.ALL), List.of());
  }

  private static <T> Table<T> table(
      String name, String about, int blanks, List<Column<T>> columns, Collection<T> rows) {
    return new Table<>(
        name, about, 1, blanks, Table.Kind.DETAIL, columns, List.copyOf(rows)::stream);
  }

  private static <T> List<Column<T>> columns(List<Field<T>> fields) {
    return new ArrayList<>(fields.stream().map(Field::column).toList());
  }

  private static Cell readAs(Claim claim) {
    ClaimedFactor factor = ClaimedFactor.of(claim);
    return factor.testable() ? new Cell.Text(factor.words()) : new Cell.Missing(factor.words());
  }
}
