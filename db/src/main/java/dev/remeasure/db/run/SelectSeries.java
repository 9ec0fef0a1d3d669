package dev.remeasure.db.run;

import static dev.remeasure.db.schema.Tables.RUN_SERIES;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.run.Histogram;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.db.batch.ChunkKey;
import dev.remeasure.db.batch.Chunks;
import dev.remeasure.db.schema.tables.records.RunSeriesRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads the series of every fork of the runs of these numbers. */
final class SelectSeries {
  private SelectSeries() {}

  static Map<ChunkKey, List<Series>> numbered(
      DSLContext dsl, Collection<Long> runs, Map<Long, List<Metric>> metrics) {
    Map<SelectHistograms.Place, List<Histogram>> histograms = SelectHistograms.numbered(dsl, runs);
    Map<ChunkKey, List<Series>> series = new HashMap<>();
    for (RunSeriesRecord row :
        dsl.selectFrom(RUN_SERIES)
            .where(RUN_SERIES.RUN.in(runs))
            .orderBy(RUN_SERIES.RUN, RUN_SERIES.FORK, RUN_SERIES.POSITION, RUN_SERIES.PART)
            .fetch()) {
      List<Series> ofFork =
          series.computeIfAbsent(
              new ChunkKey(row.getRun(), row.getFork()), fork -> new ArrayList<>(2));
      List<Double> values = row.getIterations();
      if (row.getPart() > 0) {
        values = Chunks.joined(ofFork.removeLast().values(), values);
      }
      String metric = requireNonNull(metrics.get(row.getRun())).get(row.getMetric()).name();
      List<Histogram> behind =
          histograms.getOrDefault(
              new SelectHistograms.Place(row.getRun(), row.getFork(), row.getPosition()),
              List.of());
      ofFork.add(
          new Series(
              metric,
              row.getUnit(),
              values,
              behind.isEmpty() ? behind : behind.subList(0, values.size())));
    }
    return series;
  }
}
