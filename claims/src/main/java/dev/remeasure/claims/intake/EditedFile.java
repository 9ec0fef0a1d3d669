package dev.remeasure.claims.intake;

import java.util.List;

/**
 * What a file of papers and claims would change. It is taken as a whole or not at all.
 *
 * @param accepted whether no row is rejected
 * @param notices what else there is to know
 */
public record EditedFile(boolean accepted, List<EditedRow> rows, List<String> notices) {
  public EditedFile {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  /** How many rows have that outcome. */
  public long count(String outcome) {
    return rows.stream().filter(row -> row.outcome().equals(outcome)).count();
  }
}
