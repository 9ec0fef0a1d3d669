package dev.remeasure.report;

/** One sheet of a report. */
public sealed interface Sheet permits Table, Later, Cover, Charts {
  String name();
}
