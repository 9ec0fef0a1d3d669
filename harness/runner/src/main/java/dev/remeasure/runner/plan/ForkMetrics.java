package dev.remeasure.runner.plan;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.run.Histogram;
import dev.remeasure.claims.run.JmhMetrics;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.claims.run.JmhScore;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.runner.fork.Meter;
import dev.remeasure.runner.fork.Outcome;
import dev.remeasure.runner.fork.Quantity;
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
public final class ForkMetrics {
  private static final String NO_UNIT = "#";

  private final Map<String, Quantity> declared = new LinkedHashMap<>();
  private final Map<String, Metric> metrics = new LinkedHashMap<>();
  private final Metric primary;

  /**
   * Starts with the primary metric alone.
   *
   * @param declared what component and user say of counters
   */
  public ForkMetrics(JmhMode mode, List<Quantity> declared) {
    declared.forEach(quantity -> this.declared.put(quantity.label(), quantity));
    primary = Metric.ofScore(mode.label());
    metrics.put(Score.PRIMARY, primary);
  }

  /**
   * The metrics a run is going to measure, the primary one first. They include a counter that will
   * count nothing and energy that cannot be read.
   *
   * @throws dev.remeasure.claims.InvalidValue if two would have the same name
   */
  static List<Metric> planned(JmhMode mode, List<Quantity> declared, Set<Meter> meters) {
    ForkMetrics metrics = new ForkMetrics(mode, declared);
    List<String> labels = new ArrayList<>(List.of(Score.PRIMARY));
    if (mode == JmhMode.SAMPLE_TIME) {
      labels.addAll(Score.PERCENTILES);
    }
    declared.forEach(quantity -> labels.add(quantity.label()));
    labels.add(JmhScore.ALLOCATION.label());
    meters.stream()
        .sorted()
        .flatMap(meter -> meter.scores().stream())
        .map(JmhScore::label)
        .forEach(labels::add);
    List<Metric> planned =
        labels.stream().distinct().flatMap(label -> metrics.metric(label).stream()).toList();
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
   * @param benchmark that was measured
   * @throws Unusable if the primary score of an iteration is not a number
   */
  public List<Series> series(String benchmark, Outcome outcome) throws Unusable {
    List<Series> series = new ArrayList<>();
    for (Score score : outcome.scores()) {
      String label = JmhMetrics.plain(score.label(), benchmark);
      Optional<Metric> metric = metric(label);
      boolean finite = score.values().stream().allMatch(Double::isFinite);
      if (metric.isPresent() && finite) {
        metrics.putIfAbsent(label, metric.get());
        series.add(series(metric.get().name(), unit(label, score), score));
      } else if (label.equals(Score.PRIMARY)) {
        throw new Unusable(score);
      }
    }
    return series;
  }

  /** Scores that nobody declared the meaning of: their means, by JMH's label. */
  public Map<String, Double> facts(String benchmark, Outcome outcome) {
    Map<String, Double> facts = new TreeMap<>();
    for (Score score : outcome.scores()) {
      String label = JmhMetrics.plain(score.label(), benchmark);
      double mean = score.values().stream().mapToDouble(v -> v).average().orElse(Double.NaN);
      if (metric(label).isEmpty() && Double.isFinite(mean)) {
        facts.put("jmh." + label, mean);
      }
    }
    return facts;
  }

  private Optional<Metric> metric(String label) {
    if (label.equals(Score.PRIMARY)) {
      return Optional.of(primary);
    }
    return Optional.ofNullable(declared.get(label))
        .map(Quantity::metric)
        .or(() -> JmhMetrics.known(label, primary.mode()));
  }

  private static Series series(String metric, String unit, Score score) {
    if (score.samples().isEmpty()) {
      return new Series(metric, unit, score.values());
    }
    return Series.sampled(
        metric,
        unit,
        score.samples().stream()
            .map(seen -> new Histogram(List.copyOf(seen.keySet()), List.copyOf(seen.values())))
            .toList());
  }

  /** JMH knows no unit of what is merely counted; any other it has put the values in itself. */
  private String unit(String label, Score score) {
    Quantity quantity = declared.get(label);
    return quantity != null && score.unit().equals(NO_UNIT) ? quantity.unit() : score.unit();
  }

  /** A primary score that no ratio can be formed of. */
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
