package dev.remeasure.reports.edits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import makes of one row.
 *
 * @param id the claim or paper it is about; empty if it names none
 * @param edits what differs from what is recorded; for a new one, what is filled in
 * @param problem why the row is rejected; null if it is not
 * @param problemAt the cell that is to blame; null if the row is not rejected
 * @param readAs the factor that a new or changed claim is read as, or why it is read as none; null
 *     for other rows
 */
public record Change(
    String sheet,
    int row,
    String id,
    Outcome outcome,
    List<Edit> edits,
    @Nullable String problem,
    @Nullable String problemAt,
    @Nullable String readAs) {

  public Change {
    edits = List.copyOf(edits);
  }

  /** What happens to a row. */
  public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REJECTED
  }

  /**
   * One changed field.
   *
   * @param at its cell
   * @param was what is recorded; null: nothing
   * @param is what the cell says; null: nothing
   */
  public record Edit(String field, String at, @Nullable String was, @Nullable String is) {}
}
