package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.measure.Sample;
import dev.remeasure.claims.stats.Drift;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the iterations of most forks still get faster or slower: warm-up was too short. */
final class SlopeCheck implements SampleCheck {
  @Override
  public String name() {
    return "slope";
  }

  @Override
  public String rule() {
    return "In most forks the iterations drift by no more than "
        + percent(Drift.LIMIT)
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
    if (!Drift.inMost(sample.iterations())) {
      return Optional.empty();
    }
    List<Double> drifting = Drift.beyondLimit(sample.iterations());
    double largest = drifting.stream().max(Comparator.comparingDouble(Math::abs)).orElseThrow();
    return Optional.of(
        "In "
            + drifting.size()
            + " of "
            + sample.forks().size()
            + " forks of the "
            + sample.name()
            + " the iterations drift by more than "
            + percent(Drift.LIMIT)
            + " (at most by "
            + percent(largest)
            + "): the code may not have been warm.");
  }
}
