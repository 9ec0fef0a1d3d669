package dev.remeasure.reports.model;

/** What a workbook adds to a column so that it can be taken in at a glance. */
public enum Highlight {
  NONE,
  /** A bar in the cell, as long as the figure is large. */
  BAR,
  /** An arrow up, level or down, against a share of 1 and of nothing. */
  ARROW,
  /** The colour of the verdict. */
  VERDICT,
  /** The same, paler: it confirms nothing. */
  EXPLORED,
  /** A colour where the row's column {@code differs} says so. */
  DIFFERS
}
