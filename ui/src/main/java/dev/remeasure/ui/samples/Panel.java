package dev.remeasure.ui.samples;

import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.stats.Line;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.ui.plot.Rise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One side's samples, ready to be drawn.
 *
 * @param dots single iterations
 * @param columns one for each fork: its range and its mean
 * @param path from fork mean to fork mean, in a box 1000 wide
 * @param trend the straight line through the fork means; null for fewer than two
 */
public record Panel(
    Side side,
    Rise rise,
    String unit,
    List<Dot> dots,
    List<Column> columns,
    String path,
    @Nullable Trend trend) {
  public static final int HEIGHT = 132;
  private static final int AIR = 6;
  private static final double MARGIN = 0.12;

  /** One iteration. */
  public record Dot(String x, String y, boolean pilot, String title) {}

  /** One fork. */
  public record Column(
      String from,
      String to,
      String middle,
      String mean,
      String top,
      String bottom,
      boolean pilot,
      boolean failed,
      String title) {}

  /** How the fork means change over the run. */
  public record Trend(String x1, String y1, String x2, String y2, String title) {}

  static Panel of(List<ForkSamples> forks, Side side, Scale scale, boolean each) {
    Rise rise = new Rise(scale, AIR, HEIGHT - 2 * AIR);
    int n = forks.size();
    List<Dot> dots = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < n; i++) {
      ForkSamples fork = forks.get(i);
      if (!fork.of(side)) {
        continue;
      }
      columns.add(column(fork, i, n, rise));
      if (fork.failed()) {
        continue;
      }
      if (each) {
        dots(dots, fork, i, n, rise);
      }
      if (!fork.pilot()) {
        path.append(
            String.format(
                Locale.ROOT,
                "%s%.1f %s",
                path.isEmpty() ? "M" : "L",
                (i + 0.5) / n * 1000,
                rise.at(fork.mean())));
      }
    }
    return new Panel(
        side,
        rise,
        forks.getFirst().unit(),
        dots,
        columns,
        path.toString(),
        trend(forks, side, rise));
  }

  public int height() {
    return HEIGHT;
  }

  public String name() {
    return Sentences.words(side);
  }

  private static void dots(List<Dot> dots, ForkSamples fork, int i, int n, Rise rise) {
    List<Double> costs = fork.costs();
    for (int k = 0; k < costs.size(); k++) {
      double inside = MARGIN + (1 - 2 * MARGIN) * (k + 0.5) / costs.size();
      dots.add(
          new Dot(
              place(i + inside, n),
              rise.at(costs.get(k)),
              fork.pilot(),
              fork.name() + ", iteration " + (k + 1) + ": " + fork.figure(costs.get(k))));
    }
  }

  private static Column column(ForkSamples fork, int i, int n, Rise rise) {
    boolean failed = fork.failed();
    String words =
        failed
            ? fork.name() + " failed: " + fork.fork().failure()
            : fork.name()
                + ": mean "
                + fork.figure(fork.mean())
                + " of "
                + Sentences.count(fork.costs().size(), "iteration");
    return new Column(
        place(i + MARGIN, n),
        place(i + 1 - MARGIN, n),
        place(i + 0.5, n),
        failed ? "" : rise.at(fork.mean()),
        failed ? "" : rise.at(fork.most()),
        failed ? "" : rise.at(fork.least()),
        fork.pilot(),
        failed,
        words);
  }

  private static @Nullable Trend trend(List<ForkSamples> forks, Side side, Rise rise) {
    List<ForkSamples> good =
        forks.stream().filter(fork -> !fork.pilot() && SamplePlot.drawn(fork, side)).toList();
    if (good.size() < 2) {
      return null;
    }
    Line line = Line.through(good.stream().map(fork -> Math.log(fork.mean())).toList());
    int n = forks.size();
    return new Trend(
        place(forks.indexOf(good.getFirst()) + 0.5, n),
        rise.at(Math.exp(line.mean() - line.change() / 2)),
        place(forks.indexOf(good.getLast()) + 0.5, n),
        rise.at(Math.exp(line.mean() + line.change() / 2)),
        "drift of the "
            + Sentences.words(side)
            + "’s fork means over the run: "
            + ForkSamples.signed(Math.expm1(line.change())));
  }

  static String place(double column, int of) {
    return String.format(Locale.ROOT, "%.2f%%", column / of * 100);
  }
}
