package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.measure.Sample;
import java.util.List;
import java.util.Optional;

/** Whether the first half of the iterations differs from the second: no steady state. */
final class HalvesCheck implements SampleCheck {
  /** Difference of the halves, as share of the first, beyond which they differ. */
  static final double LIMIT = 0.03;

  @Override
  public String name() {
    return "halves";
  }

  @Override
  public String rule() {
    return "First and second half of the iterations differ by no more than " + percent(LIMIT) + ".";
  }

  @Override
  public String needs() {
    return "two iterations a fork";
  }

  @Override
  public boolean applies(Sample sample) {
    return sample.iterations().stream().allMatch(fork -> fork.size() >= 2);
  }

  @Override
  public Optional<String> complaint(Sample sample) {
    double first = 0;
    double second = 0;
    for (List<Double> fork : sample.iterations()) {
      int half = fork.size() / 2;
      first += mean(fork.subList(0, half)) / mean(fork) / sample.forks().size();
      second +=
          mean(fork.subList(fork.size() - half, fork.size())) / mean(fork) / sample.forks().size();
    }
    double difference = second / first - 1;
    return Math.abs(difference) > LIMIT
        ? Optional.of(
            "Over the forks of the "
                + sample.name()
                + " the second half of the iterations costs "
                + percent(Math.abs(difference))
                + (difference > 0 ? " more" : " less")
                + " than the first: there may be no steady state.")
        : Optional.empty();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }
}
