package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a run measures on both sides.
 *
 * @param name unique within the run, e.g. {@code time}, {@code network calls}
 * @param resource what it is a figure of, see {@link Resource}
 * @param statistic which statistic of it, see {@link Statistic}; unless said, the total of what is
 *     counted and the mean of anything else
 * @param mode JMH's short mode name ({@code avgt}, {@code thrpt}, {@code sample}, {@code ss}), or
 *     {@code count} for what is counted and not timed
 * @param provenance counted for the mode {@code count}, else timed, unless said
 * @param better which way it improves; it decides how the ratio is formed
 * @param resolution a cost below it counts as nothing, in the unit of the series; null if it has
 *     none
 */
public record Metric(
    String name,
    String resource,
    String statistic,
    String mode,
    Provenance provenance,
    Direction better,
    @Nullable Double resolution) {

  /** The mode of what is counted. */
  public static final String COUNT = "count";

  public Metric {
    Check.text("metric.name", name);
    Check.text("metric.resource", resource);
    Check.text("metric.mode", mode);
    provenance = Objects.requireNonNullElse(provenance, from(mode));
    statistic =
        Objects.requireNonNullElse(
            statistic, provenance == Provenance.TIMED ? Statistic.MEAN : Statistic.TOTAL);
    Statistic.check("metric.statistic", statistic);
    Check.present("metric.better", better);
    Check.that(
        resolution == null || (Double.isFinite(resolution) && resolution > 0),
        "metric.resolution",
        resolution,
        "must be a number above zero");
  }

  /** A metric whose statistic and provenance follow from its mode. */
  public Metric(String name, String resource, String mode, Direction better) {
    this(name, resource, of(mode), mode, from(mode), better, null);
  }

  /** The same metric as another statistic of its resource. */
  public Metric as(String other) {
    return new Metric(name, resource, other, mode, provenance, better, resolution);
  }

  /** The same metric, of which less than {@code least} counts as nothing. */
  public Metric resolvedTo(double least) {
    return new Metric(name, resource, statistic, mode, provenance, better, least);
  }

  /**
   * What a benchmark's own score measures.
   *
   * @param mode JMH's short mode name
   */
  public static Metric ofScore(String mode) {
    return mode.equals("thrpt")
        ? new Metric("throughput", Resource.THROUGHPUT, mode, Direction.HIGHER)
        : new Metric("time", Resource.TIME, mode, Direction.LOWER);
  }

  private static String of(String mode) {
    return COUNT.equals(mode) ? Statistic.TOTAL : Statistic.MEAN;
  }

  private static Provenance from(String mode) {
    return COUNT.equals(mode) ? Provenance.COUNTED : Provenance.TIMED;
  }
}
