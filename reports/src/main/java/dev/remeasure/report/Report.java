package dev.remeasure.report;

import dev.remeasure.Check;
import java.time.Instant;
import java.util.List;

/**
 * A title and its sheets, in order.
 *
 * @param at when the report is made; the only clock that goes into a file
 */
public record Report(String title, Instant at, List<Sheet> sheets) {
  public Report {
    Check.text("report.title", title);
    Check.present("report.at", at);
    sheets = List.copyOf(sheets);
  }
}
