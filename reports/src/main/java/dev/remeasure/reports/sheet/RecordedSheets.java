package dev.remeasure.reports.sheet;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.reports.model.Field;
import dev.remeasure.reports.model.Table;
import java.util.Collection;
import java.util.List;

/** The two sheets that an import reads back: the claims and the papers as they are recorded. */
public final class RecordedSheets {
  public static final String CLAIMS = "Claims";
  public static final String PAPERS = "Papers";

  private RecordedSheets() {}

  static Table<Claim> claims(Collection<Claim> claims, Collection<Claim> known, int blanks) {
    return new Table<>(
        CLAIMS,
        "The claims as recorded, to be edited and imported again. A row with a new name makes a new"
            + " claim; a row that is left out stays as it is.",
        1,
        blanks,
        Table.Kind.DETAIL,
        ClaimFields.fields(known).stream().map(Field::column).toList(),
        List.copyOf(claims)::stream);
  }

  static Table<Paper> papers(Collection<Paper> papers, int blanks) {
    return new Table<>(
        PAPERS,
        "The papers as recorded, to be edited and imported again.",
        1,
        blanks,
        Table.Kind.DETAIL,
        PaperFields.ALL.stream().map(Field::column).toList(),
        List.copyOf(papers)::stream);
  }
}
