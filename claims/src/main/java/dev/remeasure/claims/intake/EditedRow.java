package dev.remeasure.claims.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of papers and claims makes of one of its rows.
 *
 * @param place sheet and row, e.g. {@code Claims, row 5}
 * @param id of the paper or claim; empty if it names none
 * @param outcome e.g. {@code created}, {@code rejected}
 * @param edits what changes, a sentence each; empty if nothing does
 * @param problem why the row is rejected, with its cell; null if it is not
 * @param readAs how a new or changed claim is read; null for other rows
 */
public record EditedRow(
    String place,
    String id,
    String outcome,
    List<String> edits,
    @Nullable String problem,
    @Nullable String readAs) {
  public EditedRow {
    edits = List.copyOf(edits);
  }
}
