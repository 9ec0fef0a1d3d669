package dev.remeasure.ui.samples;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.run.Side;
import dev.remeasure.ui.part.Numbers;
import dev.remeasure.ui.plot.Rise;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fork means of each pair, its two sides joined, in the order of the pairs. */
public record PairPlot(Rise rise, List<Pair> pairs, String unit) {
  public static final int HEIGHT = 168;
  private static final int AIR = 8;
  private static final int MOST_LABELS = 20;

  /** One pair. */
  public record Pair(
      int number,
      String x,
      String baseline,
      String subject,
      String costs,
      String costsAfter,
      String ratio) {

    public String title() {
      return "pair " + number + ": baseline " + costs + ", subject " + costsAfter + ", " + ratio;
    }
  }

  /** Null if no pair is whole. */
  static @Nullable PairPlot of(List<ForkSamples> forks) {
    Map<Integer, Map<Side, ForkSamples>> pairs = new TreeMap<>();
    forks.stream()
        .filter(fork -> !fork.pilot() && !fork.failed())
        // Where a pair was run again, its last good forks count.
        .forEach(fork ->
            pairs
                .computeIfAbsent(fork.fork().pair(), pair -> new EnumMap<>(Side.class))
                .put(fork.fork().side(), fork));
    pairs.values().removeIf(pair -> pair.size() < Side.values().length);
    if (pairs.isEmpty()) {
      return null;
    }
    Rise rise = new Rise(scale(pairs), AIR, HEIGHT - 2 * AIR);
    List<Pair> drawn = new ArrayList<>();
    pairs.forEach((number, pair) -> {
      ForkSamples baseline = requireNonNull(pair.get(Side.BASELINE));
      ForkSamples subject = requireNonNull(pair.get(Side.SUBJECT));
      drawn.add(
          new Pair(
              number + 1,
              Panel.place(drawn.size() + 0.5, pairs.size()),
              rise.at(baseline.mean()),
              rise.at(subject.mean()),
              baseline.figure(baseline.mean()),
              subject.figure(subject.mean()),
              Numbers.factor(baseline.mean() / subject.mean())));
    });
    return new PairPlot(rise, drawn, forks.getFirst().unit());
  }

  public int height() {
    return HEIGHT;
  }

  /** Whether a pair's number stands under it: not under all where they are many. */
  public boolean labelled(int i) {
    return i % Math.ceilDiv(pairs.size(), MOST_LABELS) == 0;
  }

  private static Scale scale(Map<Integer, Map<Side, ForkSamples>> pairs) {
    double[] means =
        pairs.values().stream()
            .flatMapToDouble(pair -> pair.values().stream().mapToDouble(ForkSamples::mean))
            .sorted()
            .toArray();
    return Scale.covering(means[0], means[means.length - 1]);
  }
}
