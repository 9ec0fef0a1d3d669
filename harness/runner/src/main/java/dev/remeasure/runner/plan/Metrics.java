package dev.remeasure.runner.plan;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Histogram;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.runner.component.Quantity;
import dev.remeasure.runner.fork.Outcome;
import dev.remeasure.runner.fork.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Says which metric each of JMH's scores is, and which of them are facts about the fork. */
public final class Metrics {
  private static final String COUNT = "count";
  private static final String COUNTED = "#";
  private static final List<Quantity> KNOWN =
      List.of(
          new Quantity("gc.alloc.rate.norm", "allocation", "allocation", "B/op", Direction.LOWER),
          new Quantity("heap.peak", "peak heap", "memory", "B", Direction.LOWER),
          new Quantity("heap.live", "live heap", "memory", "B", Direction.LOWER),
          new Quantity("energy.package", "energy", "energy", "J/op", Direction.LOWER));

  private final Map<String, Quantity> quantities = new LinkedHashMap<>();
  private final Map<String, Metric> metrics = new LinkedHashMap<>();
  private final Metric primary;

  /**
   * Starts with the primary metric alone.
   *
   * @param mode JMH's short mode name
   * @param declared what the component or the user says of counters
   */
  public Metrics(String mode, List<Quantity> declared) {
    KNOWN.forEach(known -> quantities.put(known.label(), known));
    declared.forEach(quantity -> quantities.put(quantity.label(), quantity));
    primary = Metric.ofScore(mode);
    metrics.put(Score.PRIMARY, primary);
  }

  /**
   * The metrics a run is going to measure, the primary one first. A counter that nothing counts, or
   * energy that cannot be read, is among them all the same.
   *
   * @throws dev.remeasure.claims.InvalidValue if two would have the same name
   */
  static List<Metric> planned(String mode, List<Quantity> declared, boolean heap, boolean energy) {
    Metrics metrics = new Metrics(mode, declared);
    List<String> labels = new ArrayList<>(List.of(Score.PRIMARY));
    if (mode.equals("sample")) {
      labels.addAll(Score.PERCENTILES);
    }
    declared.forEach(quantity -> labels.add(quantity.label()));
    labels.add("gc.alloc.rate.norm");
    if (heap) {
      labels.addAll(List.of("heap.peak", "heap.live"));
    }
    if (energy) {
      labels.add("energy.package");
    }
    List<Metric> planned =
        labels.stream().distinct().map(metrics::metric).flatMap(Optional::stream).toList();
    Set<String> names = new HashSet<>();
    for (Metric metric : planned) {
      Check.that(
          names.add(metric.name()),
          "metric",
          metric.name(),
          "must be the name of one counter only");
    }
    return planned;
  }

  /** Every metric seen so far, the primary one first. */
  public List<Metric> all() {
    return List.copyOf(metrics.values());
  }

  /**
   * The series of a fork.
   *
   * @throws Unusable if the primary score of an iteration is not a number
   */
  public List<Series> series(Outcome outcome) throws Unusable {
    List<Series> series = new ArrayList<>();
    for (Score score : outcome.scores()) {
      Optional<Metric> metric = metric(score.label());
      boolean finite = score.values().stream().allMatch(Double::isFinite);
      if (metric.isPresent() && finite) {
        metrics.putIfAbsent(score.label(), metric.get());
        series.add(series(metric.get().name(), score));
      } else if (score.label().equals(Score.PRIMARY)) {
        throw new Unusable(score);
      }
    }
    return series;
  }

  /** Scores that nobody said the meaning of: their means, by JMH's label. */
  public Map<String, Double> facts(Outcome outcome) {
    Map<String, Double> facts = new TreeMap<>();
    for (Score score : outcome.scores()) {
      double mean = score.values().stream().mapToDouble(v -> v).average().orElse(Double.NaN);
      if (metric(score.label()).isEmpty() && Double.isFinite(mean)) {
        facts.put("jmh." + score.label().replace("·", ""), mean);
      }
    }
    return facts;
  }

  private Optional<Metric> metric(String label) {
    if (label.equals(Score.PRIMARY)) {
      return Optional.of(primary);
    }
    if (Score.PERCENTILES.contains(label)) {
      return Optional.of(new Metric("time " + label, "time", primary.mode(), Direction.LOWER));
    }
    return Optional.ofNullable(quantities.get(plain(label)))
        .map(known -> new Metric(known.metric(), known.resource(), COUNT, known.better()));
  }

  private Series series(String metric, Score score) {
    if (score.samples().isEmpty()) {
      return new Series(metric, unit(score), score.values());
    }
    return Series.sampled(
        metric,
        unit(score),
        score.samples().stream()
            .map(seen -> new Histogram(List.copyOf(seen.keySet()), List.copyOf(seen.values())))
            .toList());
  }

  /** JMH knows no unit of what is merely counted; any other it has put the values in itself. */
  private String unit(Score score) {
    Quantity known = quantities.get(plain(score.label()));
    return known != null && score.unit().equals(COUNTED) ? known.unit() : score.unit();
  }

  /** Older versions of JMH begin their own labels with a dot in the middle. */
  private static String plain(String label) {
    return label.startsWith("·") ? label.substring(1) : label;
  }

  /** A score no ratio can be formed of. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private Unusable(Score score) {
      super(sentence(score));
    }

    private static String sentence(Score score) {
      for (int i = 0; i < score.values().size(); i++) {
        if (!Double.isFinite(score.values().get(i))) {
          return "the score of iteration "
              + (i + 1)
              + " is "
              + score.values().get(i)
              + ": no operation ended within the iteration, or none was counted";
        }
      }
      return "JMH gave no score";
    }
  }
}
