package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.measure.Sample;
import dev.remeasure.claims.stats.Line;
import dev.remeasure.claims.stats.StudentT;
import java.util.Optional;

/** Whether the fork means of a side go up or down in the course of the run. */
final class TrendCheck implements SampleCheck {
  /** Confidence at which the slope of the fork means must differ from zero to count. */
  static final double LEVEL = 0.99;

  /** Smallest change over the run that counts, as share of the mean. */
  static final double LIMIT = 0.01;

  @Override
  public String name() {
    return "trend";
  }

  @Override
  public String rule() {
    return "The fork means do not rise or fall by "
        + percent(LIMIT)
        + " or more in the course of the run, as far as "
        + percent(LEVEL)
        + " confidence can tell.";
  }

  @Override
  public String needs() {
    return "four forks a side";
  }

  @Override
  public boolean applies(Sample sample) {
    return sample.forks().size() >= 4;
  }

  @Override
  public Optional<String> complaint(Sample sample) {
    Line line = Line.through(sample.logMeans());
    double change = Math.expm1(line.change());
    return Math.abs(change) >= LIMIT && shown(line)
        ? Optional.of(
            "The fork means of the "
                + sample.name()
                + " change by "
                + percent(change)
                + " in the course of the run: the machine drifted.")
        : Optional.empty();
  }

  private static boolean shown(Line line) {
    return Math.abs(line.slope()) > StudentT.twoSided(line.n() - 2, LEVEL) * line.slopeError();
  }
}
