package dev.remeasure.verdict;

import static dev.remeasure.verdict.Figures.percent;

import java.util.List;
import java.util.Optional;

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
    List<Double> values =
        sample.iterations().stream().flatMap(List::stream).distinct().sorted().toList();
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double step = Double.POSITIVE_INFINITY;
    for (int i = 1; i < values.size(); i++) {
      step = Math.min(step, values.get(i) - values.get(i - 1));
    }
    boolean repeated = sample.iterations().stream().mapToInt(List::size).sum() > values.size();
    double grain = step;
    boolean multiples =
        values.stream()
            .map(value -> value / grain)
            .allMatch(steps -> Math.abs(steps - Math.rint(steps)) <= EXACT * Math.max(1, steps));
    boolean coarse = repeated && (values.size() == 1 || (multiples && step >= LIMIT * mean));
    return coarse
        ? Optional.of(
            "The figures of the "
                + sample.name()
                + (values.size() == 1
                    ? " are all the same"
                    : " are multiples of " + percent(step / mean) + " of their mean")
                + ": the timer may be too coarse for what was measured.")
        : Optional.empty();
  }
}
