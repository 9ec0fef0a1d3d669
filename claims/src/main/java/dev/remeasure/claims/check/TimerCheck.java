package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.measure.Sample;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the timer's own step shows in the figures: they are all multiples of a coarse step. */
final class TimerCheck implements SampleCheck {
  /** Step of the figures, as share of their mean, from which it is coarse. */
  static final double LIMIT = 0.01;

  /** How near a figure must be to a multiple of the step, in steps, to be one. */
  private static final double EXACT = 1e-6;

  @Override
  public String name() {
    return "timer";
  }

  @Override
  public String rule() {
    return "The figures are not multiples of a step of "
        + percent(LIMIT)
        + " or more of their mean.";
  }

  @Override
  public String needs() {
    return "three timed iterations of a side";
  }

  @Override
  public boolean applies(Sample sample) {
    return sample.timed() && sample.iterations().stream().mapToInt(List::size).sum() >= 3;
  }

  @Override
  public Optional<String> complaint(Sample sample) {
    List<Double> all = sample.iterations().stream().flatMap(List::stream).toList();
    Set<Double> different = new HashSet<>(all);
    if (different.size() == all.size()) {
      return Optional.empty(); // A coarse timer repeats itself.
    }
    if (different.size() == 1) {
      return Optional.of(doubtful(sample, " are all the same"));
    }
    List<Double> values = different.stream().sorted().toList();
    double step = step(values);
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    boolean coarse = step >= LIMIT * mean && values.stream().allMatch(v -> multiple(v / step));
    return coarse
        ? Optional.of(
            doubtful(sample, " are multiples of " + percent(step / mean) + " of their mean"))
        : Optional.empty();
  }

  /** The smallest difference of neighbours. */
  private static double step(List<Double> sorted) {
    double step = Double.POSITIVE_INFINITY;
    for (int i = 1; i < sorted.size(); i++) {
      step = Math.min(step, sorted.get(i) - sorted.get(i - 1));
    }
    return step;
  }

  private static boolean multiple(double steps) {
    return Math.abs(steps - Math.rint(steps)) <= EXACT * Math.max(1, steps);
  }

  private static String doubtful(Sample sample, String what) {
    return "The figures of the "
        + sample.name()
        + what
        + ": the timer may be too coarse for what was measured.";
  }
}
