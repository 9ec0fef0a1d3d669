package dev.remeasure.db.run;

import static dev.remeasure.db.schema.Tables.RUN_HISTOGRAM;

import dev.remeasure.claims.run.Histogram;
import dev.remeasure.db.batch.Chunks;
import dev.remeasure.db.schema.tables.records.RunHistogramRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads the histograms behind the series of the runs of these numbers. */
final class SelectHistograms {
  private SelectHistograms() {}

  static Map<Place, List<Histogram>> numbered(DSLContext dsl, Collection<Long> runs) {
    Map<Place, List<Histogram>> histograms = new HashMap<>();
    for (RunHistogramRecord row :
        dsl.selectFrom(RUN_HISTOGRAM)
            .where(RUN_HISTOGRAM.RUN.in(runs))
            .orderBy(
                RUN_HISTOGRAM.RUN,
                RUN_HISTOGRAM.FORK,
                RUN_HISTOGRAM.SERIES,
                RUN_HISTOGRAM.ITERATION,
                RUN_HISTOGRAM.PART)
            .fetch()) {
      List<Histogram> ofSeries =
          histograms.computeIfAbsent(
              new Place(row.getRun(), row.getFork(), row.getSeries()), place -> new ArrayList<>());
      List<Double> samples = row.getSamples();
      List<Long> counts = List.of(row.getCounts());
      if (row.getPart() > 0) {
        Histogram before = ofSeries.removeLast();
        samples = Chunks.joined(before.values(), samples);
        counts = Chunks.joined(before.counts(), counts);
      }
      ofSeries.add(new Histogram(samples, counts));
    }
    return histograms;
  }

  /** A series: its run, its fork and its position in that. */
  record Place(long run, int fork, int series) {}
}
