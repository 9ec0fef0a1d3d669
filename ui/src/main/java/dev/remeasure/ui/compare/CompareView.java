package dev.remeasure.ui.compare;

import dev.remeasure.claims.contrast.Contrast;
import dev.remeasure.claims.contrast.PointContrast;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.part.Numbers;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.plot.Bar;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two attempts side by side, and the form to choose others.
 *
 * @param a the first attempt's number, as it was typed if there is no such attempt
 * @param b the second's
 * @param problem what is wrong with the numbers; empty if nothing
 * @param contrast null if none was asked for
 * @param cards of both attempts; empty if none were asked for
 * @param rows of the plot
 */
public record CompareView(
    String a,
    String b,
    String problem,
    @Nullable Contrast contrast,
    List<AttemptCard> cards,
    Scale scale,
    List<Row> rows) {

  /** One interval of the plot. */
  public record Row(String name, String figures, boolean ratio, @Nullable Bar bar) {}

  static CompareView asking(String a, String b, String problem) {
    return new CompareView(a, b, problem, null, List.of(), new Scale(0.5, 2), List.of());
  }

  static CompareView of(Contrast contrast, AttemptCard a, AttemptCard b) {
    Scale scale =
        Scale.around(
            contrast.points().stream()
                .flatMap(one -> Stream.of(one.a(), one.b(), one.ratio()).filter(Objects::nonNull))
                .flatMapToDouble(i -> DoubleStream.of(i.lower(), i.upper())));
    return new CompareView(
        Long.toString(contrast.a()),
        Long.toString(contrast.b()),
        "",
        contrast,
        List.of(a, b),
        scale,
        contrast.points().stream().flatMap(one -> rows(contrast, one, scale)).toList());
  }

  /** Each point's sentence, or why there is none. */
  public List<String> sentences() {
    return contrast == null ? List.of() : contrast.sentences().stream().map(Numbers::set).toList();
  }

  public int height() {
    return 40 + 30 * rows.size();
  }

  private static Stream<Row> rows(Contrast contrast, PointContrast one, Scale scale) {
    String at = one.point().isEmpty() ? "" : " at " + one.point();
    return Stream.of(
        row("attempt " + contrast.a() + at, one.a(), "95 %", false, scale),
        row("attempt " + contrast.b() + at, one.b(), "95 %", false, scale),
        row(
            contrast.a() + " ÷ " + contrast.b() + at,
            one.ratio(),
            Figures.level(one.level()),
            true,
            scale));
  }

  private static Row row(
      String name, @Nullable Interval interval, String level, boolean ratio, Scale scale) {
    return interval == null
        ? new Row(name, "no interval", ratio, null)
        : new Row(
            name,
            Numbers.estimate(interval) + " " + Numbers.ends(interval) + " " + Numbers.set(level),
            ratio,
            Bar.of(new Ratio(interval, null, Ratio.Open.NEITHER, level), scale));
  }
}
