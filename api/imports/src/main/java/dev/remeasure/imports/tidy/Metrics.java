package dev.remeasure.imports.tidy;

import static java.util.Objects.requireNonNullElse;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.unit.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what the values of a table are figures of, from the name of the metric or else its unit, and
 * which way they improve. What neither tells is asked for and not guessed.
 */
public final class Metrics {
  /** Resources of which less is better. */
  private static final Set<String> COSTS =
      Set.of(
          Resource.TIME,
          Resource.TRAINING_TIME,
          Resource.TRAINING_COST,
          Resource.MEMORY,
          Resource.ALLOCATION,
          Resource.SIZE,
          Resource.PARAMETERS,
          Resource.COMPUTE,
          Resource.ENERGY,
          Resource.EMISSION,
          Resource.STEPS,
          Resource.MODEL_CALLS);

  private static final String METRIC = Header.METRIC;

  private Metrics() {}

  /** What a row leaves open: the column that could tell, and what is wrong with it. */
  public static final class Unclear extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;

    Unclear(String column, String problem) {
      super(problem);
      this.column = column;
    }

    public String column() {
      return column;
    }

    public String problem() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * The metric of a row.
   *
   * @param name null if the row does not name one
   * @param better which way it improves; null if the row does not say
   */
  static Metric of(@Nullable String name, String unit, @Nullable Direction better) throws Unclear {
    return of(name, null, unit, better);
  }

  /**
   * The metric of a row.
   *
   * @param name null if the row does not name one
   * @param said the resource that it is a figure of; null if the row does not say
   * @param unit null if it has none
   * @param better which way it improves; null if the row does not say
   */
  public static Metric of(
      @Nullable String name,
      @Nullable String said,
      @Nullable String unit,
      @Nullable Direction better)
      throws Unclear {
    String told = said != null || unit == null ? said : resource(unit);
    if (name == null && told == null) {
      throw unit == null
          ? new Unclear(METRIC, "is empty, and nothing else tells what was measured")
          : new Unclear(
              Header.UNIT,
              "does not tell what \"" + unit + "\" measures; name it in a column " + METRIC);
    }
    String metric = name == null ? String.valueOf(told) : name;
    boolean named = said == null && Resource.ALL.contains(metric);
    String resource = named ? metric : requireNonNullElse(told, metric);
    return new Metric(
        metric,
        resource,
        Statistic.MEAN,
        mode(resource),
        Provenance.TIMED,
        better == null ? direction(resource, unit) : better,
        null);
  }

  /** The resource that a unit can only be a figure of; null if it can be of several. */
  private static @Nullable String resource(String unit) {
    return switch (Unit.of(unit).kind()) {
      case "time", "time/operation" -> Resource.TIME;
      case "operation/time" -> Resource.THROUGHPUT;
      case "memory" -> Resource.MEMORY;
      case "energy", "energy/operation" -> Resource.ENERGY;
      default -> null;
    };
  }

  private static Direction direction(String resource, @Nullable String unit) throws Unclear {
    if (resource.equals(Resource.THROUGHPUT)) {
      return Direction.HIGHER;
    }
    if (COSTS.contains(resource)) {
      return Direction.LOWER;
    }
    throw new Unclear(
        Header.BETTER,
        "must be higher or lower for "
            + resource
            + (unit == null ? "" : " in " + unit)
            + ", which can be either");
  }

  private static String mode(String resource) {
    return switch (resource) {
      case Resource.TIME, Resource.TRAINING_TIME -> "avgt";
      case Resource.THROUGHPUT -> "thrpt";
      default -> Metric.COUNT;
    };
  }
}
