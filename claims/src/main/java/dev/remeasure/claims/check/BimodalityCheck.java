package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.factor;

import dev.remeasure.claims.measure.Sample;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether the fork means of a side fall into two groups: compilation took two ways. */
final class BimodalityCheck implements SampleCheck {
  /** How many times the next gap, on the log scale, the largest must be to part two groups. */
  static final double LIMIT = 3;

  @Override
  public String name() {
    return "bimodality";
  }

  @Override
  public String rule() {
    return "No gap between neighbouring fork means is more than three times the next largest.";
  }

  @Override
  public String needs() {
    return "four forks a side";
  }

  @Override
  public boolean applies(Sample sample) {
    return sample.forks().size() >= 4;
  }

  @Override
  public Optional<String> complaint(Sample sample) {
    List<Double> means = sample.logMeans().stream().sorted().toList();
    List<Double> gaps =
        IntStream.range(1, means.size())
            .mapToObj(i -> means.get(i) - means.get(i - 1))
            .sorted()
            .toList();
    double largest = gaps.getLast();
    double next = gaps.get(gaps.size() - 2);
    return largest > LIMIT * next
        ? Optional.of(
            "The fork means of the "
                + sample.name()
                + " fall into two groups, "
                + factor(Math.exp(largest))
                + " apart: forks may have compiled the code in two"
                + " ways.")
        : Optional.empty();
  }
}
