package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.measure.Sample;
import java.util.List;
import java.util.Optional;

/** Whether the forks of a side vary so much that something else was measured, too. */
final class SpreadCheck implements SampleCheck {
  /** Standard deviation of the fork means, as share of their mean, from which it is too much. */
  static final double LIMIT = 0.10;

  @Override
  public String name() {
    return "spread";
  }

  @Override
  public String rule() {
    return "The standard deviation of the fork means is below "
        + percent(LIMIT)
        + " of their mean.";
  }

  @Override
  public String needs() {
    return "two forks a side";
  }

  @Override
  public boolean applies(Sample sample) {
    return sample.forks().size() >= 2;
  }

  @Override
  public Optional<String> complaint(Sample sample) {
    double spread = relativeDeviation(sample.logMeans());
    return spread >= LIMIT
        ? Optional.of(
            "The fork means of the "
                + sample.name()
                + " have a standard deviation of "
                + percent(spread)
                + " of their mean: the machine was not quiet, or the code runs"
                + " in more than one way.")
        : Optional.empty();
  }

  /** Standard deviation ÷ mean of values whose logarithms are given. */
  private static double relativeDeviation(List<Double> logs) {
    double largest = logs.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double[] means = logs.stream().mapToDouble(log -> Math.exp(log - largest)).toArray();
    double sum = 0;
    for (double mean : means) {
      sum += mean;
    }
    double mean = sum / means.length;
    double squares = 0;
    for (double each : means) {
      squares += (each - mean) * (each - mean);
    }
    return Math.sqrt(squares / (means.length - 1)) / mean;
  }
}
