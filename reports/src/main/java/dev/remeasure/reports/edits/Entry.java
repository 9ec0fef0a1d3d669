package dev.remeasure.reports.edits;

import org.jspecify.annotations.Nullable;

/**
 * A filled cell as it was read.
 *
 * @param at where it stands, e.g. {@code C5}, or {@code line 3, Unit} in a file without cells
 * @param loose whether the file's format drops zeros at the end of a number, so that 3 may stand
 *     for 3.0
 * @param problem why the cell has no value that could be taken; null if it has
 */
public record Entry(String at, String text, boolean loose, @Nullable String problem) {
  public Entry(String at, String text, boolean loose) {
    this(at, text, loose, null);
  }
}
