package dev.remeasure.db.run;

import static dev.remeasure.db.schema.Tables.RUN_CONDITIONS;
import static dev.remeasure.db.schema.Tables.RUN_CONTROL;
import static dev.remeasure.db.schema.Tables.RUN_FORK;
import static dev.remeasure.db.schema.Tables.RUN_WARNING;
import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Series;
import dev.remeasure.db.batch.ChunkKey;
import dev.remeasure.db.schema.tables.records.RunForkRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads the forks, controls and warnings of the runs of these numbers. */
final class SelectForks {
  private static final int OWN = -1;
  private static final int WHOLE_RUN = -1;

  private final Map<Long, List<Point>> points;
  private final Map<ChunkKey, List<Series>> series;
  private final Map<ChunkKey, Map<String, String>> conditions;
  private final Map<ChunkKey, List<String>> warnings;
  private final Map<ChunkKey, List<Fork>> forks;
  private final Map<Long, List<Control>> controls;

  SelectForks(
      DSLContext dsl,
      Collection<Long> runs,
      Map<Long, List<Metric>> metrics,
      Map<Long, List<Point>> points) {
    this.points = points;
    series = SelectSeries.numbered(dsl, runs, metrics);
    conditions = conditions(dsl, runs);
    warnings =
        dsl.selectFrom(RUN_WARNING)
            .where(RUN_WARNING.RUN.in(runs))
            .orderBy(RUN_WARNING.RUN, RUN_WARNING.POSITION)
            .fetchGroups(
                row ->
                    new ChunkKey(row.getRun(), row.getFork() == null ? WHOLE_RUN : row.getFork()),
                row -> row.getWarning());
    forks =
        dsl.selectFrom(RUN_FORK)
            .where(RUN_FORK.RUN.in(runs))
            .orderBy(RUN_FORK.RUN, RUN_FORK.POSITION)
            .fetchGroups(
                row ->
                    new ChunkKey(row.getRun(), row.getControl() == null ? OWN : row.getControl()),
                this::fork);
    controls =
        dsl.selectFrom(RUN_CONTROL)
            .where(RUN_CONTROL.RUN.in(runs))
            .orderBy(RUN_CONTROL.RUN, RUN_CONTROL.POSITION)
            .fetchGroups(
                RUN_CONTROL.RUN,
                row ->
                    new Control(
                        row.getKind(),
                        row.getBaseline(),
                        row.getSubject(),
                        forks.getOrDefault(
                            new ChunkKey(row.getRun(), row.getPosition()), List.of())));
  }

  List<Fork> ofRun(long run) {
    return forks.getOrDefault(new ChunkKey(run, OWN), List.of());
  }

  List<Control> controls(long run) {
    return controls.getOrDefault(run, List.of());
  }

  List<String> warnings(long run) {
    return warnings.getOrDefault(new ChunkKey(run, WHOLE_RUN), List.of());
  }

  private Fork fork(RunForkRecord row) {
    ChunkKey part = new ChunkKey(row.getRun(), row.getPosition());
    return new Fork(
        row.getSequence(),
        row.getPair(),
        row.getSide(),
        requireNonNull(points.get(row.getRun())).get(row.getPoint()).name(),
        row.getStartedAt(),
        row.getFinishedAt(),
        row.getFailure(),
        series.getOrDefault(part, List.of()),
        requireNonNull(conditions.get(new ChunkKey(row.getRun(), row.getConditions()))),
        map(row.getFactNames(), row.getFactValues()),
        warnings.getOrDefault(part, List.of()));
  }

  private static Map<ChunkKey, Map<String, String>> conditions(
      DSLContext dsl, Collection<Long> runs) {
    return dsl.selectFrom(RUN_CONDITIONS)
        .where(RUN_CONDITIONS.RUN.in(runs))
        .fetchMap(
            row -> new ChunkKey(row.getRun(), row.getPosition()),
            row -> Map.copyOf(map(row.getNames(), row.getTexts())));
  }

  private static <V> Map<String, V> map(List<String> names, List<V> values) {
    Map<String, V> map = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      map.put(names.get(i), values.get(i));
    }
    return map;
  }
}
