package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.measure.Sample;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Fork;
import java.util.Optional;

/** Whether collecting garbage took much of the time of a side. */
final class GarbageCheck implements SampleCheck {
  /** Share of the measured time beyond which it is much. */
  static final double LIMIT = 0.10;

  @Override
  public String name() {
    return "garbage collection";
  }

  @Override
  public String rule() {
    return "No side spent more than " + percent(LIMIT) + " of its time on collecting garbage.";
  }

  @Override
  public String needs() {
    return "the time spent on collecting garbage in each fork (" + FactKey.GC_SHARE.key() + ")";
  }

  @Override
  public boolean applies(Sample sample) {
    return sample.forks().stream().allMatch(fork -> fork.fact(FactKey.GC_SHARE).isPresent());
  }

  @Override
  public Optional<String> complaint(Sample sample) {
    double share = sample.forks().stream().mapToDouble(GarbageCheck::share).average().orElseThrow();
    return share > LIMIT
        ? Optional.of(
            "The "
                + sample.name()
                + " spent "
                + percent(share)
                + " of its time on collecting garbage: the heap's size is part of the result.")
        : Optional.empty();
  }

  private static double share(Fork fork) {
    return fork.fact(FactKey.GC_SHARE).orElse(0);
  }
}
