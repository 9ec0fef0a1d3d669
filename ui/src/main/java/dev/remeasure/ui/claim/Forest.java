package dev.remeasure.ui.claim;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.part.Times;
import dev.remeasure.ui.plot.Band;
import dev.remeasure.ui.plot.Bar;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every attempt's interval over the claimed range on one axis, each with its own bounds.
 *
 * @param claimed the range as claimed; null if the claim gives no factor
 */
public record Forest(Scale scale, @Nullable Band claimed, List<Row> rows) {

  /**
   * One attempt's line.
   *
   * @param machine it was made on, in short
   * @param ratio null if it counts for nothing, or has none
   * @param bar the ratio on the scale; null if there is none to draw
   * @param accepted where the attempt would have reproduced the claim; null if its size is not
   *     compared
   */
  public record Row(
      AttemptCard card,
      String machine,
      @Nullable Ratio ratio,
      @Nullable Bar bar,
      @Nullable Band accepted) {

    public boolean counts() {
      return card.leftOut().isEmpty();
    }

    /** When, where and how often, e.g. {@code 4 Mar 2026, EPYC 7763, 5 forks}. */
    public String circumstances() {
      return Times.day(card.attempt().loggedAt())
          + ", "
          + machine
          + card.judgement()
              .judged()
              .map(judged -> ", " + Sentences.count(judged.forks(), "fork"))
              .orElse("");
    }

    /** The figures, or why there are none. */
    public String figures() {
      if (ratio != null) {
        return (ratio.estimate() + " " + ratio.ends()).strip();
      }
      return card.leftOut().isEmpty() ? "no ratio" : card.leftOut();
    }
  }

  /** Null if neither the claim nor any attempt has a ratio to draw. */
  static @Nullable Forest of(Claimed claimed, List<AttemptCard> attempts, Machines machines) {
    double[] known =
        DoubleStream.concat(claimed.known(), attempts.stream().flatMapToDouble(Forest::known))
            .toArray();
    if (known.length == 0) {
      return null;
    }
    Scale scale = Scale.around(DoubleStream.of(known));
    return new Forest(
        scale,
        Band.of(claimed, scale),
        attempts.stream().map(card -> row(card, machines.of(card.attempt()), scale)).toList());
  }

  public int height() {
    return 40 + 30 * Math.max(rows.size(), 1);
  }

  /** Whether a row has bounds of its own. */
  public boolean judged() {
    return rows.stream().anyMatch(row -> row.accepted() != null);
  }

  /** Whether an interval is drawn so: {@code confirmed}, {@code exploratory}, {@code direction}. */
  public boolean draws(String kind) {
    return rows.stream().anyMatch(row -> row.bar() != null && row.card().kind().equals(kind));
  }

  private static Row row(AttemptCard card, String machine, Scale scale) {
    Ratio ratio = counted(card);
    ClaimBounds bounds = bounds(card);
    return new Row(
        card,
        machine,
        ratio,
        ratio == null ? null : Bar.of(ratio, scale),
        bounds == null
            ? null
            : Band.between(bounds.lo() > 0 ? bounds.lo() : null, bounds.hi(), scale));
  }

  private static DoubleStream known(AttemptCard card) {
    Ratio ratio = counted(card);
    ClaimBounds bounds = bounds(card);
    DoubleStream ends =
        bounds == null
            ? DoubleStream.empty()
            : Stream.of(bounds.lo(), bounds.hi() == null ? 0.0 : bounds.hi())
                .filter(end -> end > 0)
                .mapToDouble(end -> end);
    return ratio == null ? DoubleStream.empty() : DoubleStream.concat(ratio.known(), ends);
  }

  private static @Nullable Ratio counted(AttemptCard card) {
    return card.leftOut().isEmpty() ? card.ratio() : null;
  }

  /** Those of a size that was compared with the claim. */
  private static @Nullable ClaimBounds bounds(AttemptCard card) {
    return counted(card) == null || card.judgement().verdict() == Verdict.NOT_COMPARABLE
        ? null
        : card.judgement().reading();
  }
}
