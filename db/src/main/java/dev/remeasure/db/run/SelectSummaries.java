package dev.remeasure.db.run;

import static dev.remeasure.db.schema.Tables.RUN_SUMMARY;
import static dev.remeasure.db.schema.Tables.RUN_SUMMARY_FIGURE;

import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.run.Summary.Figure;
import dev.remeasure.db.schema.tables.records.RunSummaryFigureRecord;
import dev.remeasure.db.schema.tables.records.RunSummaryRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads the summaries of these runs, in two queries. */
final class SelectSummaries {
  private final Map<Long, RunSummaryRecord> summaries;
  private final Map<Long, List<RunSummaryFigureRecord>> figures;

  SelectSummaries(DSLContext dsl, Collection<Long> runs) {
    summaries =
        dsl.selectFrom(RUN_SUMMARY).where(RUN_SUMMARY.RUN.in(runs)).fetchMap(RUN_SUMMARY.RUN);
    figures =
        dsl.selectFrom(RUN_SUMMARY_FIGURE)
            .where(RUN_SUMMARY_FIGURE.RUN.in(runs))
            .fetchGroups(RUN_SUMMARY_FIGURE.RUN, row -> row);
  }

  /** The run's; null if it has its raw data. */
  @Nullable Summary of(long run) {
    RunSummaryRecord row = summaries.get(run);
    return row == null
        ? null
        : new Summary(
            figure(run, InsertSummary.RATIO),
            figure(run, InsertSummary.BASELINE),
            figure(run, InsertSummary.SUBJECT),
            row.getUnit(),
            row.getDevice(),
            row.getSource());
  }

  private @Nullable Figure figure(long run, String part) {
    return figures.getOrDefault(run, List.of()).stream()
        .filter(row -> row.getPart().equals(part))
        .findFirst()
        .map(row ->
            new Figure(row.getMean(), row.getSd(), row.getLower(), row.getUpper(), row.getN()))
        .orElse(null);
  }
}
