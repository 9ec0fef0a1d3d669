package dev.remeasure.report.intake;

/**
 * A filled cell as it was read.
 *
 * @param at where it stands, e.g. {@code C5}, or {@code line 3, Unit} in a file without cells
 * @param loose whether the file's format drops zeros at the end of a number, so that 3 may stand
 *     for 3.0
 */
public record Entry(String at, String text, boolean loose) {}
