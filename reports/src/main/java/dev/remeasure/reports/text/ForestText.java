package dev.remeasure.reports.text;

import dev.remeasure.claims.plot.Scale;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forest plot in letters of one width, for Markdown wherever it is read. */
final class ForestText {
  private static final int WIDTH = 48;
  private static final int LONGEST_NAME = 32;

  private ForestText() {}

  /** The plot between the fences of a block of code, with what its signs mean. */
  static String of(ForestPlot plot) {
    int name = plot.lines().stream().mapToInt(line -> cut(line.claim()).length()).max().orElse(0);
    StringBuilder out = new StringBuilder("\n## ").append(ForestPlot.TITLE).append("\n\n");
    out.append(plot.about().replace("The grey mark or band", "“|” or “░”"));
    out.append("\n\n```text\n");
    for (ForestPlot.Line line : plot.lines()) {
      out.append(cut(line.claim())).append(" ".repeat(name - cut(line.claim()).length()));
      out.append("  ").append(drawn(plot, line)).append("  ").append(line.measured());
      out.append(' ').append(line.standing().words()).append('\n');
    }
    out.append(" ".repeat(name + 2)).append(axis(plot)).append("\n```\n\n");
    return out.append(signs(plot)).append('\n').toString();
  }

  private static String drawn(ForestPlot plot, ForestPlot.Line line) {
    char[] track = new char[WIDTH];
    Arrays.fill(track, ' ');
    track[at(plot, 1)] = '¦';
    if (line.range()) {
      Arrays.fill(track, at(plot, line.from()), at(plot, line.to()) + 1, '░');
    } else {
      track[at(plot, line.from())] = '|';
    }
    for (int i = end(plot, line.low(), 0); i <= end(plot, line.high(), WIDTH - 1); i++) {
      track[i] = track[i] == '|' ? '+' : '-';
    }
    track[at(plot, line.ratio())] = ForestPlot.sign(line.standing().word().verdict()).charAt(0);
    return new String(track);
  }

  private static int end(ForestPlot plot, @Nullable Double ratio, int open) {
    return ratio == null ? open : at(plot, ratio);
  }

  private static int at(ForestPlot plot, double ratio) {
    return (int) Math.round(plot.scale().share(ratio) * (WIDTH - 1));
  }

  /** The numbers below the lines, as many as do not run into each other. */
  private static String axis(ForestPlot plot) {
    StringBuilder axis = new StringBuilder();
    for (double tick : plot.scale().ticks()) {
      int place = at(plot, tick);
      if (axis.isEmpty() || place > axis.length()) {
        axis.append(" ".repeat(place - axis.length()));
        axis.append(Scale.label(tick));
      }
    }
    return axis.toString();
  }

  private static String signs(ForestPlot plot) {
    return plot.lines().stream()
        .map(line ->
            ForestPlot.sign(line.standing().word().verdict()) + " " + line.standing().word().word())
        .distinct()
        .collect(Collectors.joining(", ", "", "."));
  }

  /** A name of the tracker's own has no letters that would end the block. */
  private static String cut(String claim) {
    return claim.length() > LONGEST_NAME ? claim.substring(0, LONGEST_NAME - 1) + "…" : claim;
  }
}
