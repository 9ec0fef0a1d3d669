package dev.remeasure.db.run;

import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Histogram;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.db.batch.BatchInsert;
import dev.remeasure.db.batch.Chunks;
import dev.remeasure.db.schema.tables.records.RunConditionsRecord;
import dev.remeasure.db.schema.tables.records.RunForkRecord;
import dev.remeasure.db.schema.tables.records.RunHistogramRecord;
import dev.remeasure.db.schema.tables.records.RunSeriesRecord;
import dev.remeasure.db.schema.tables.records.RunWarningRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Inserts the forks of a run and of its controls, with their series and warnings. */
final class InsertForks {
  private final long run;
  private final List<String> metrics;
  private final List<String> points;
  private final List<Map<String, String>> conditions = new ArrayList<>();
  private final List<RunForkRecord> forks = new ArrayList<>();
  private final List<RunSeriesRecord> series = new ArrayList<>();
  private final List<RunHistogramRecord> histograms = new ArrayList<>();
  private final List<RunWarningRecord> warnings = new ArrayList<>();

  private InsertForks(long number, Run run) {
    this.run = number;
    metrics = run.metrics().stream().map(Metric::name).toList();
    points = run.points().stream().map(Point::name).toList();
    run.warnings().forEach(warning -> add(null, warning));
    run.forks().forEach(fork -> add(null, fork));
    for (int i = 0; i < run.controls().size(); i++) {
      Control control = run.controls().get(i);
      for (Fork fork : control.forks()) {
        add(i, fork);
      }
    }
  }

  static void insert(DSLContext within, long number, Run run) {
    InsertForks rows = new InsertForks(number, run);
    BatchInsert.insert(within, rows.conditions, rows::row);
    within.batchInsert(rows.forks).execute();
    within.batchInsert(rows.series).execute();
    within.batchInsert(rows.histograms).execute();
    within.batchInsert(rows.warnings).execute();
  }

  private void add(@Nullable Integer control, Fork fork) {
    int position = forks.size();
    SortedMap<String, Double> facts = new TreeMap<>(fork.facts());
    forks.add(
        new RunForkRecord()
            .setRun(run)
            .setPosition(position)
            .setControl(control)
            .setSequence(fork.order())
            .setPair(fork.pair())
            .setSide(fork.side())
            .setPoint(points.indexOf(fork.point()))
            .setStartedAt(fork.startedAt())
            .setFinishedAt(fork.finishedAt())
            .setFailure(fork.failure())
            .setConditions(shared(fork.conditions()))
            .setFactNames(List.copyOf(facts.keySet()))
            .setFactValues(List.copyOf(facts.values())));
    for (int i = 0; i < fork.series().size(); i++) {
      add(position, i, fork.series().get(i));
    }
    fork.warnings().forEach(warning -> add(position, warning));
  }

  private void add(int fork, int position, Series all) {
    List<List<Double>> parts = Chunks.of(all.values());
    for (int part = 0; part < parts.size(); part++) {
      series.add(
          new RunSeriesRecord()
              .setRun(run)
              .setFork(fork)
              .setPosition(position)
              .setPart(part)
              .setMetric(metrics.indexOf(all.metric()))
              .setUnit(all.unit())
              .setIterations(parts.get(part)));
    }
    for (int i = 0; i < all.histograms().size(); i++) {
      add(fork, position, i, all.histograms().get(i));
    }
  }

  private void add(int fork, int position, int iteration, Histogram histogram) {
    List<List<Double>> samples = Chunks.of(histogram.values());
    List<List<Long>> counts = Chunks.of(histogram.counts());
    for (int part = 0; part < samples.size(); part++) {
      histograms.add(
          new RunHistogramRecord()
              .setRun(run)
              .setFork(fork)
              .setSeries(position)
              .setIteration(iteration)
              .setPart(part)
              .setSamples(samples.get(part))
              .setCounts(counts.get(part).toArray(Long[]::new)));
    }
  }

  private void add(@Nullable Integer fork, String warning) {
    warnings.add(
        new RunWarningRecord()
            .setRun(run)
            .setPosition(warnings.size())
            .setFork(fork)
            .setWarning(warning));
  }

  private int shared(Map<String, String> found) {
    int known = conditions.indexOf(found);
    if (known >= 0) {
      return known;
    }
    conditions.add(found);
    return conditions.size() - 1;
  }

  private RunConditionsRecord row(int position, Map<String, String> found) {
    SortedMap<String, String> sorted = new TreeMap<>(found);
    return new RunConditionsRecord()
        .setRun(run)
        .setPosition(position)
        .setNames(List.copyOf(sorted.keySet()))
        .setTexts(List.copyOf(sorted.values()));
  }
}
