package dev.remeasure.db.run;

import static dev.remeasure.db.schema.Tables.RUN;
import static dev.remeasure.db.schema.Tables.RUN_CHECK;
import static dev.remeasure.db.schema.Tables.RUN_METRIC;
import static dev.remeasure.db.schema.Tables.RUN_POINT;
import static dev.remeasure.db.schema.Tables.RUN_POINT_PARAM;

import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.db.batch.ChunkKey;
import dev.remeasure.db.schema.tables.records.RunRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads the runs of these numbers, in a fixed number of queries however many there are. */
final class SelectRuns {
  private final Map<Long, List<Metric>> metrics;
  private final Map<Long, List<Point>> points;
  private final Map<Long, List<QualityCheck>> checks;
  private final SelectEnvironments environments;
  private final SelectForks forks;
  private final SelectSummaries summaries;

  private SelectRuns(DSLContext dsl, Collection<Long> runs) {
    metrics = metrics(dsl, runs);
    points = points(dsl, runs);
    checks = checks(dsl, runs);
    environments = new SelectEnvironments(dsl, runs);
    forks = new SelectForks(dsl, runs, metrics, points);
    summaries = new SelectSummaries(dsl, runs);
  }

  /** The runs come first: whatever is logged meanwhile, each one's parts are then there. */
  static List<Run> numbered(DSLContext dsl, Collection<Long> runs) {
    List<RunRecord> rows =
        dsl.selectFrom(RUN).where(RUN.NUMBER.in(runs)).orderBy(RUN.NUMBER).fetch();
    SelectRuns parts = new SelectRuns(dsl, runs);
    return rows.stream().map(parts::run).toList();
  }

  private Run run(RunRecord row) {
    long number = row.getNumber();
    return new Run(
        row.getId(),
        row.getProducer(),
        component(row),
        row.getDesign(),
        row.getSeed(),
        row.getState(),
        row.getStartedAt(),
        row.getFinishedAt(),
        metrics.getOrDefault(number, List.of()),
        points.getOrDefault(number, List.of()),
        forks.ofRun(number),
        forks.controls(number),
        checks.getOrDefault(number, List.of()),
        forks.warnings(number),
        environments.of(number, row.getEnvironment()),
        summaries.of(number));
  }

  static Component component(RunRecord row) {
    return new Component(
        row.getComponent(),
        row.getDescription(),
        row.getBaseline(),
        row.getSubject(),
        row.getSameJob(),
        row.getLimits());
  }

  private static Map<Long, List<Metric>> metrics(DSLContext dsl, Collection<Long> runs) {
    return dsl.selectFrom(RUN_METRIC)
        .where(RUN_METRIC.RUN.in(runs))
        .orderBy(RUN_METRIC.RUN, RUN_METRIC.POSITION)
        .fetchGroups(
            RUN_METRIC.RUN,
            row ->
                new Metric(
                    row.getName(),
                    row.getResource(),
                    row.getStatistic(),
                    row.getMode(),
                    row.getProvenance(),
                    row.getBetter(),
                    row.getResolution()));
  }

  private static Map<Long, List<Point>> points(DSLContext dsl, Collection<Long> runs) {
    Map<ChunkKey, List<Map.Entry<String, String>>> params =
        dsl.selectFrom(RUN_POINT_PARAM)
            .where(RUN_POINT_PARAM.RUN.in(runs))
            .fetchGroups(
                row -> new ChunkKey(row.getRun(), row.getPoint()),
                row -> Map.entry(row.getName(), row.getValue()));
    return dsl.selectFrom(RUN_POINT)
        .where(RUN_POINT.RUN.in(runs))
        .orderBy(RUN_POINT.RUN, RUN_POINT.POSITION)
        .fetchGroups(
            RUN_POINT.RUN,
            row ->
                new Point(
                    row.getName(),
                    map(params.get(new ChunkKey(row.getRun(), row.getPosition()))),
                    row.getClaimedBest()));
  }

  private static Map<Long, List<QualityCheck>> checks(DSLContext dsl, Collection<Long> runs) {
    return dsl.selectFrom(RUN_CHECK)
        .where(RUN_CHECK.RUN.in(runs))
        .orderBy(RUN_CHECK.RUN, RUN_CHECK.POSITION)
        .fetchGroups(
            RUN_CHECK.RUN,
            row -> new QualityCheck(row.getName(), row.getPassed(), row.getFinding()));
  }

  private static Map<String, String> map(@Nullable List<Map.Entry<String, String>> entries) {
    Map<String, String> map = new HashMap<>();
    if (entries != null) {
      entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    }
    return map;
  }
}
