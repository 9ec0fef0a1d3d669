package dev.remeasure.reports.text;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Charts.Segment;
import dev.remeasure.reports.model.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line for each tried claim: what is claimed, and what was measured with its interval, on a
 * logarithmic scale.
 */
record ForestPlot(Scale scale, List<Line> lines) {
  static final String TITLE = "Claimed and measured";

  /**
   * A claim; every number is a ratio, null if the end is open or not known.
   *
   * @param measured the ratio with its interval in words
   */
  record Line(
      String claim,
      Segment standing,
      @Nullable Double claimedLow,
      @Nullable Double claimedHigh,
      double ratio,
      @Nullable Double low,
      @Nullable Double high,
      String measured) {

    private static Optional<Line> of(Charts.Bar bar) {
      Double ratio = number(bar.ratio());
      return ratio == null
          ? Optional.empty()
          : Optional.of(
              new Line(
                  bar.claim(),
                  bar.standing(),
                  number(bar.claimedLow()),
                  number(bar.claimedHigh()),
                  ratio,
                  number(bar.intervalLow()),
                  number(bar.intervalHigh()),
                  words(bar)));
    }

    /** Whether two ends are claimed, and they differ. */
    boolean range() {
      return from() < to();
    }

    /** The lower claimed end, or the only one. */
    double from() {
      return claimedLow == null ? to() : claimedLow;
    }

    /** The upper claimed end, or the only one. */
    double to() {
      Double end = claimedHigh == null ? claimedLow : claimedHigh;
      return end == null ? 1 : end;
    }

    private DoubleStream ratios() {
      return Stream.of(claimedLow, claimedHigh, Double.valueOf(ratio), low, high)
          .filter(each -> each != null)
          .mapToDouble(Double::doubleValue);
    }
  }

  /** The plot of a report's charts; empty if it has none, or no claim to draw. */
  static Optional<ForestPlot> of(Report report) {
    List<Line> lines =
        report.sheets().stream()
            .filter(Charts.class::isInstance)
            .flatMap(sheet -> ((Charts) sheet).bars().stream())
            .flatMap(bar -> Line.of(bar).stream())
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ForestPlot(Scale.around(lines.stream().flatMapToDouble(Line::ratios)), lines));
  }

  /** How to read it. */
  String about() {
    return "Ratios are baseline ÷ subject on a logarithmic scale, above 1 = the subject is better."
        + " The grey mark or band is what is claimed, the sign with its line what was measured and"
        + " its interval.";
  }

  /** The sign of a verdict, one that every font has. */
  static String sign(@Nullable Verdict verdict) {
    return switch (verdict) {
      case null -> "◊";
      case REPRODUCED -> "●";
      case EXCEEDED -> "▲";
      case PARTIAL -> "■";
      case NOT_REPRODUCED -> "▼";
      case CONTRADICTED -> "×";
      case INCONCLUSIVE, NOT_COMPARABLE, INVALID_RUN, NOT_TESTABLE -> "○";
    };
  }

  /** A count on which all agree has no interval but its value. */
  private static String words(Charts.Bar bar) {
    Double low = number(bar.intervalLow());
    boolean exact = low != null && low.equals(number(bar.intervalHigh()));
    return exact
        ? shown(bar.ratio()) + " (exact)"
        : "%s [%s, %s]"
            .formatted(shown(bar.ratio()), shown(bar.intervalLow()), shown(bar.intervalHigh()));
  }

  private static String shown(Cell cell) {
    return PlainCells.text(cell, CellFormat.RATIO);
  }

  private static @Nullable Double number(Cell cell) {
    Double number =
        switch (cell) {
          case Cell.Figure(double value) -> value;
          case Cell.Derived(String _, double value) -> value;
          default -> null;
        };
    return number == null || !Double.isFinite(number) || number <= 0 ? null : number;
  }
}
