package dev.remeasure.ui.samples;

import dev.remeasure.claims.measure.Sample;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.stats.Drift;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.ui.part.Numbers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one fork gave of one metric, as cost.
 *
 * @param pilot whether it ran before the run to settle the warm-up, and was discarded
 * @param costs of its iterations in order, in {@code unit}; empty if the fork failed
 * @param mean of the costs; NaN if the fork failed
 */
public record ForkSamples(Fork fork, boolean pilot, List<Double> costs, double mean, String unit) {

  /**
   * The forks at one point in the order in which they ran, those of a pilot first.
   *
   * @return empty if the values have no place on a logarithmic axis, as a cost of nothing has none
   */
  static List<ForkSamples> of(Run run, Metric metric, Point point) {
    List<Fork> pilots =
        run.controls().stream()
            .filter(control -> control.kind() == Control.Kind.PILOT)
            .flatMap(control -> control.forks().stream())
            .filter(fork -> fork.point().equals(point.name()))
            .toList();
    List<Fork> forks = new ArrayList<>(pilots);
    run.forks().stream().filter(fork -> fork.point().equals(point.name())).forEach(forks::add);
    Sample sample =
        Sample.of("all", forks.stream().filter(Fork::succeeded).toList(), metric).orElse(null);
    if (sample == null) {
      return List.of();
    }
    IdentityHashMap<Fork, Integer> places = new IdentityHashMap<>();
    sample.forks().forEach(fork -> places.put(fork, places.size()));
    List<ForkSamples> all = new ArrayList<>();
    for (int i = 0; i < forks.size(); i++) {
      all.add(of(forks.get(i), i < pilots.size(), sample, places.get(forks.get(i))));
    }
    return all;
  }

  private static ForkSamples of(Fork fork, boolean pilot, Sample sample, @Nullable Integer place) {
    if (place == null) {
      return new ForkSamples(fork, pilot, List.of(), Double.NaN, sample.unit());
    }
    List<Double> given = sample.iterations().get(place);
    double mean = Math.exp(sample.logMeans().get(place));
    // Forks may report in different units; their means are in one.
    double scale = mean / given.stream().mapToDouble(cost -> cost).average().orElseThrow();
    return new ForkSamples(
        fork, pilot, given.stream().map(cost -> cost * scale).toList(), mean, sample.unit());
  }

  public boolean failed() {
    return costs.isEmpty();
  }

  public boolean of(Side side) {
    return fork.side() == side;
  }

  public double least() {
    return costs.stream().mapToDouble(cost -> cost).min().orElse(Double.NaN);
  }

  public double most() {
    return costs.stream().mapToDouble(cost -> cost).max().orElse(Double.NaN);
  }

  /** Which fork it is, e.g. {@code fork 3, baseline}. */
  public String name() {
    return (pilot ? "pilot " : "fork ") + (fork.order() + 1) + ", " + Sentences.words(fork.side());
  }

  public String figure(double cost) {
    return Numbers.measure(cost, unit);
  }

  /** Change from the first to the last iteration along their line, e.g. {@code +1.2 %}. */
  public String drift() {
    return costs.size() < 2 ? "one iteration" : signed(Drift.of(costs));
  }

  /** A share with its sign, if it is not nothing. */
  static String signed(double share) {
    String size = Numbers.percent(Math.abs(share));
    return size.startsWith("0\u00a0") ? size : (share < 0 ? "−" : "+") + size;
  }
}
