package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.measure.Sample;
import dev.remeasure.claims.stats.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the iterations of most forks still get faster or slower: warm-up was too short. */
final class SlopeCheck implements SampleCheck {
  /** Change over a fork's iterations, as share of their mean, beyond which the fork drifts. */
  static final double LIMIT = 0.02;

  @Override
  public String name() {
    return "slope";
  }

  @Override
  public String rule() {
    return "In most forks the iterations drift by no more than "
        + percent(LIMIT)
        + " from first to last.";
  }

  @Override
  public String needs() {
    return "three iterations a fork";
  }

  @Override
  public boolean applies(Sample sample) {
    return sample.iterations().stream().allMatch(fork -> fork.size() >= 3);
  }

  @Override
  public Optional<String> complaint(Sample sample) {
    List<Double> drifting =
        sample.iterations().stream()
            .map(SlopeCheck::change)
            .filter(change -> Math.abs(change) > LIMIT)
            .toList();
    if (2 * drifting.size() <= sample.forks().size()) {
      return Optional.empty();
    }
    double largest = drifting.stream().max(Comparator.comparingDouble(Math::abs)).orElseThrow();
    return Optional.of(
        "In "
            + drifting.size()
            + " of "
            + sample.forks().size()
            + " forks of the "
            + sample.name()
            + " the iterations drift by more than "
            + percent(LIMIT)
            + " (at most by "
            + percent(largest)
            + "): the code may not have been warm.");
  }

  private static double change(List<Double> iterations) {
    Line line = Line.through(iterations);
    return line.mean() == 0 ? 0 : line.change() / line.mean();
  }
}
