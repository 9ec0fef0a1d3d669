package dev.remeasure.db.run;

import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Run;
import dev.remeasure.db.batch.BatchInsert;
import dev.remeasure.db.schema.tables.records.RunCheckRecord;
import dev.remeasure.db.schema.tables.records.RunControlRecord;
import dev.remeasure.db.schema.tables.records.RunMetricRecord;
import dev.remeasure.db.schema.tables.records.RunPointParamRecord;
import dev.remeasure.db.schema.tables.records.RunPointRecord;
import dev.remeasure.db.schema.tables.records.RunRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Inserts a run with all its parts. */
public final class InsertRun {
  private InsertRun() {}

  public static void insert(DSLContext within, long number, Run run) {
    within.executeInsert(row(number, InsertEnvironment.insert(within, run.environment()), run));
    InsertEnvironment.insertFleeting(within, number, run.environment());
    BatchInsert.insert(
        within,
        run.metrics(),
        (position, metric) ->
            new RunMetricRecord()
                .setRun(number)
                .setPosition(position)
                .setName(metric.name())
                .setResource(metric.resource())
                .setStatistic(metric.statistic())
                .setMode(metric.mode())
                .setProvenance(metric.provenance())
                .setBetter(metric.better())
                .setResolution(metric.resolution()));
    insertPoints(within, number, run);
    BatchInsert.insert(
        within,
        run.controls(),
        (position, control) ->
            new RunControlRecord()
                .setRun(number)
                .setPosition(position)
                .setKind(control.kind())
                .setBaseline(control.baseline())
                .setSubject(control.subject()));
    BatchInsert.insert(
        within,
        run.checks(),
        (position, check) ->
            new RunCheckRecord()
                .setRun(number)
                .setPosition(position)
                .setName(check.name())
                .setPassed(check.passed())
                .setFinding(check.finding()));
    InsertForks.insert(within, number, run);
    InsertSummary.insert(within, number, run.summary());
  }

  private static RunRecord row(long number, long environment, Run run) {
    Component component = run.component();
    return new RunRecord()
        .setNumber(number)
        .setId(run.id())
        .setProducer(run.producer())
        .setComponent(component.name())
        .setDescription(component.description())
        .setBaseline(component.baseline())
        .setSubject(component.subject())
        .setSameJob(component.check())
        .setLimits(component.limits())
        .setDesign(run.design())
        .setSeed(run.seed())
        .setState(run.state())
        .setStartedAt(run.startedAt())
        .setFinishedAt(run.finishedAt())
        .setEnvironment(environment)
        .setNumbers(numbers(run));
  }

  private static long numbers(Run run) {
    return Stream.concat(
            run.forks().stream(),
            run.controls().stream().flatMap(control -> control.forks().stream()))
        .flatMap(fork -> fork.series().stream())
        .mapToLong(series ->
            series.values().size()
                + series.histograms().stream()
                    .mapToLong(histogram -> histogram.values().size())
                    .sum())
        .sum();
  }

  private static void insertPoints(DSLContext within, long number, Run run) {
    BatchInsert.insert(
        within,
        run.points(),
        (position, point) ->
            new RunPointRecord()
                .setRun(number)
                .setPosition(position)
                .setName(point.name())
                .setClaimedBest(point.claimedBest()));
    for (int i = 0; i < run.points().size(); i++) {
      int point = i;
      List<Map.Entry<String, String>> params =
          List.copyOf(new TreeMap<>(run.points().get(i).params()).entrySet());
      BatchInsert.insert(
          within,
          params,
          (position, param) ->
              new RunPointParamRecord()
                  .setRun(number)
                  .setPoint(point)
                  .setPosition(position)
                  .setName(param.getKey())
                  .setValue(param.getValue()));
    }
  }
}
