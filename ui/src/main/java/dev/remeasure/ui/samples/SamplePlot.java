package dev.remeasure.ui.samples;

import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.run.Side;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Samples fork by fork in the order in which they ran, a panel for each side. Both panels span the
 * same factor, so that what varies more looks so.
 *
 * @param forks a column each
 * @param ordered whether it is known in which order they ran
 * @param each whether every iteration is drawn, or only the range of each fork
 */
public record SamplePlot(
    List<ForkSamples> forks, List<Panel> panels, boolean ordered, boolean each) {

  /** One of the labels under the columns. */
  public record Label(String x, String words) {}

  private static final int MOST_LABELS = 12;

  static SamplePlot of(List<ForkSamples> forks, boolean ordered, boolean each) {
    double span =
        Arrays.stream(Side.values()).mapToDouble(side -> span(forks, side)).max().orElse(1);
    return new SamplePlot(
        forks,
        Arrays.stream(Side.values())
            .filter(side -> forks.stream().anyMatch(fork -> drawn(fork, side)))
            .map(side -> Panel.of(forks, side, scale(forks, side, span), each))
            .toList(),
        ordered,
        each);
  }

  /** Whether some of the forks were a pilot. */
  public boolean piloted() {
    return forks.stream().anyMatch(ForkSamples::pilot);
  }

  /** Where the pilot's columns end. */
  public String begin() {
    return Panel.place((double) forks.stream().filter(ForkSamples::pilot).count(), forks.size());
  }

  /** Numbers of forks, few enough to be read. */
  public List<Label> labels() {
    int step = Math.ceilDiv(forks.size(), MOST_LABELS);
    return IntStream.range(0, forks.size())
        .filter(i -> i % step == 0)
        .mapToObj(i -> new Label(Panel.place(i + 0.5, forks.size()), label(forks.get(i))))
        .toList();
  }

  private static String label(ForkSamples fork) {
    return (fork.pilot() ? "p" : "") + (fork.fork().order() + 1);
  }

  static boolean drawn(ForkSamples fork, Side side) {
    return fork.of(side) && !fork.failed();
  }

  private static double least(List<ForkSamples> forks, Side side) {
    return forks.stream()
        .filter(fork -> drawn(fork, side))
        .flatMap(fork -> fork.costs().stream())
        .mapToDouble(cost -> cost)
        .filter(cost -> cost > 0)
        .min()
        .orElse(1);
  }

  private static double most(List<ForkSamples> forks, Side side) {
    return forks.stream()
        .filter(fork -> drawn(fork, side))
        .mapToDouble(ForkSamples::most)
        .max()
        .orElse(1);
  }

  private static double span(List<ForkSamples> forks, Side side) {
    return most(forks, side) / least(forks, side);
  }

  private static Scale scale(List<ForkSamples> forks, Side side, double span) {
    double middle = Math.sqrt(least(forks, side)) * Math.sqrt(most(forks, side));
    return Scale.covering(middle / Math.sqrt(span), middle * Math.sqrt(span));
  }
}
