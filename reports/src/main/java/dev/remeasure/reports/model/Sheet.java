package dev.remeasure.reports.model;

/** One sheet of a report. */
public sealed interface Sheet permits Table, LazyTable, Cover, Charts {
  String name();
}
