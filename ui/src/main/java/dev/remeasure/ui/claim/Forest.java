package dev.remeasure.ui.plot;

import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Mark;
import dev.remeasure.ui.part.Ratio;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Every attempt's interval over the claimed range on one axis.
 *
 * @param claimed the range as claimed
 * @param accepted what counts as reproduced; null if the claim cannot be tested
 */
public record Forest(
    Scale scale, Plot.@Nullable Band claimed, Plot.@Nullable Band accepted, List<Row> rows) {

  /** One attempt's line; without a bar if no interval could be formed. */
  public record Row(long attempt, Mark mark, @Nullable Ratio ratio, Plot.@Nullable Bar bar) {}

  /** Null if neither the claim nor any attempt has a ratio to draw. */
  public static @Nullable Forest of(
      Claimed claimed, @Nullable ClaimBounds reading, List<JudgedAttempt> attempts) {
    DoubleStream.Builder ratios = DoubleStream.builder();
    claimed.ends().forEach(ratios::add);
    for (JudgedAttempt tried : attempts) {
      Ratio ratio = Ratio.of(tried.comparison().judgement());
      if (ratio != null) {
        ratios.add(ratio.interval().lower()).add(ratio.interval().upper());
      }
    }
    double[] known = ratios.build().toArray();
    if (known.length == 0) {
      return null;
    }
    Scale scale = Scale.around(DoubleStream.concat(DoubleStream.of(known), bounds(reading)));
    return new Forest(
        scale,
        Plot.Band.of(claimed, scale),
        reading == null ? null : Plot.Band.accepted(reading, scale),
        attempts.stream().map(tried -> row(tried, scale)).toList());
  }

  public int height() {
    return 40 + 30 * Math.max(rows.size(), 1);
  }

  private static DoubleStream bounds(@Nullable ClaimBounds reading) {
    if (reading == null) {
      return DoubleStream.empty();
    }
    Double hi = reading.hi();
    return hi == null ? DoubleStream.of(reading.lo()) : DoubleStream.of(reading.lo(), hi);
  }

  private static Row row(JudgedAttempt tried, Scale scale) {
    Judgement judgement = tried.comparison().judgement();
    Ratio ratio = Ratio.of(judgement);
    return new Row(
        tried.attempt().number(), Mark.of(judgement.verdict()), ratio, Plot.Bar.of(ratio, scale));
  }
}
