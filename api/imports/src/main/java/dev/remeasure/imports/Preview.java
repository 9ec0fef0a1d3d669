package dev.remeasure.imports;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What logging an upload would store.
 *
 * @param attempt number of the attempt it was logged as before; null if it is new
 * @param answers what each metric would say about the claim
 * @param summary of what and where it was made, if only a summary is known; else null
 * @param warnings of the run and of its forks
 */
public record Preview(
    @Nullable Long attempt,
    @Nullable String claim,
    List<Answer> answers,
    String producer,
    String baseline,
    String subject,
    List<Metric> metrics,
    List<At> points,
    @Nullable String summary,
    List<String> warnings) {

  /** What would be stored of one point. */
  public record At(String point, boolean claimedBest, Measured baseline, Measured subject) {}

  /**
   * What one side has at a point.
   *
   * @param forks good ones
   * @param failed forks whose values do not count
   * @param iterations of the primary metric, in all good forks
   * @param unit of the primary metric; empty if it was not measured
   */
  public record Measured(int forks, int failed, int iterations, String unit) {}

  public static Preview of(RunFile file, @Nullable Long attempt) {
    Run run = file.run();
    return new Preview(
        attempt,
        file.claim(),
        file.answers(),
        run.producer(),
        run.component().baseline(),
        run.component().subject(),
        run.metrics(),
        run.points().stream().map(point -> at(run, point)).toList(),
        run.summary() == null ? null : run.summary().words(),
        Stream.concat(
                run.warnings().stream(), run.forks().stream().flatMap(f -> f.warnings().stream()))
            .distinct()
            .toList());
  }

  private static At at(Run run, Point point) {
    return new At(
        point.name(),
        point.claimedBest(),
        measured(run, point, Side.BASELINE),
        measured(run, point, Side.SUBJECT));
  }

  private static Measured measured(Run run, Point point, Side side) {
    List<Fork> good = run.forks(point.name(), side);
    List<Series> primary =
        good.stream()
            .flatMap(fork -> fork.series(run.metrics().getFirst().name()).stream())
            .toList();
    long all =
        run.forks().stream()
            .filter(fork -> fork.side() == side && fork.point().equals(point.name()))
            .count();
    return new Measured(
        good.size(),
        (int) all - good.size(),
        primary.stream().mapToInt(series -> series.values().size()).sum(),
        primary.isEmpty() ? "" : primary.getFirst().unit());
  }
}
