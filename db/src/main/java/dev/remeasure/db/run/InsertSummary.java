package dev.remeasure.db.run;

import dev.remeasure.claims.run.Summary;
import dev.remeasure.db.schema.tables.records.RunSummaryFigureRecord;
import dev.remeasure.db.schema.tables.records.RunSummaryRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Inserts the summary of a run without forks. */
final class InsertSummary {
  static final String RATIO = "RATIO";
  static final String BASELINE = "BASELINE";
  static final String SUBJECT = "SUBJECT";

  private InsertSummary() {}

  static void insert(DSLContext within, long run, @Nullable Summary summary) {
    if (summary == null) {
      return;
    }
    within.executeInsert(
        new RunSummaryRecord()
            .setRun(run)
            .setUnit(summary.unit())
            .setDevice(summary.device())
            .setSource(summary.source()));
    insert(within, run, RATIO, summary.ratio());
    insert(within, run, BASELINE, summary.baseline());
    insert(within, run, SUBJECT, summary.subject());
  }

  private static void insert(
      DSLContext within, long run, String part, Summary.@Nullable Figure figure) {
    if (figure != null) {
      within.executeInsert(
          new RunSummaryFigureRecord()
              .setRun(run)
              .setPart(part)
              .setMean(figure.mean())
              .setSd(figure.sd())
              .setLower(figure.lower())
              .setUpper(figure.upper())
              .setN(figure.n()));
    }
  }
}
