package dev.remeasure.page;

import dev.remeasure.paper.Claim;
import dev.remeasure.tracker.Tried;
import dev.remeasure.verdict.Judgement;
import dev.remeasure.verdict.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Every attempt's interval over the claimed range on one axis.
 *
 * @param claimed the range as claimed
 * @param accepted what counts as reproduced; null if no attempt's reading tells
 */
record Forest(
    Scale scale, Plot.@Nullable Band claimed, Plot.@Nullable Band accepted, List<Row> rows) {

  /** One attempt's line; without a bar if no interval could be formed. */
  record Row(long attempt, Mark mark, @Nullable Ratio ratio, Plot.@Nullable Bar bar) {}

  /** Null if neither the claim nor any attempt has a ratio to draw. */
  static @Nullable Forest of(Claim claim, List<Tried> attempts) {
    List<Ratio> measured = new ArrayList<>();
    for (Tried tried : attempts) {
      Ratio ratio = Ratio.of(tried.comparison().judgement());
      if (ratio != null) {
        measured.add(ratio);
      }
    }
    if (claim.factor() == null && measured.isEmpty()) {
      return null;
    }
    Reading reading = reading(attempts);
    Scale scale = scale(claim, measured, reading);
    return new Forest(
        scale,
        Plot.Band.of(claim.factor(), scale),
        reading == null ? null : Plot.Band.accepted(reading, scale),
        attempts.stream().map(tried -> row(tried, scale)).toList());
  }

  int height() {
    return 40 + 30 * Math.max(rows.size(), 1);
  }

  private static Scale scale(Claim claim, List<Ratio> measured, @Nullable Reading reading) {
    DoubleStream.Builder ratios = DoubleStream.builder();
    Plot.ratios(claim.factor(), null).forEach(ratios::add);
    measured.forEach(ratio -> ratio.ends().forEach(ratios::add));
    if (reading != null) {
      ratios.add(reading.lo());
      if (reading.hi() != null) {
        ratios.add(reading.hi());
      }
    }
    return Scale.around(ratios.build());
  }

  /** Attempts of other grades have other margins: the newest one's is drawn. */
  static @Nullable Reading reading(List<Tried> attempts) {
    for (Tried tried : attempts.reversed()) {
      if (tried.comparison().judgement().reading() != null) {
        return tried.comparison().judgement().reading();
      }
    }
    return null;
  }

  private static Row row(Tried tried, Scale scale) {
    Judgement judgement = tried.comparison().judgement();
    Ratio ratio = Ratio.of(judgement);
    return new Row(
        tried.attempt().number(), Mark.of(judgement.verdict()), ratio, Plot.Bar.of(ratio, scale));
  }
}
