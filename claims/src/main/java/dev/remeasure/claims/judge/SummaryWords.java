package dev.remeasure.claims.judge;

import static dev.remeasure.claims.text.Figures.factor;
import static dev.remeasure.claims.text.Figures.interval;
import static dev.remeasure.claims.text.Figures.number;
import static dev.remeasure.claims.text.Figures.percent;
import static dev.remeasure.claims.text.Sentences.capital;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Summary;
import org.jspecify.annotations.Nullable;

/** What a summary says, in sentences. */
final class SummaryWords {
  private SummaryWords() {}

  static String known(Summary summary) {
    return "Only a summary is known: " + summary.words() + ".";
  }

  /**
   * The figures, with the ratio and its interval.
   *
   * @param retained share of the claimed effect that is left, shown where there is no interval
   */
  static String measured(Measured measured, @Nullable Double retained) {
    Interval interval = measured.interval();
    Double ratio = measured.ratio();
    String figures = capital(measured.metric()) + ": " + sides(measured);
    if (interval != null) {
      return figures
          + "the ratio is "
          + interval(interval)
          + " with 95 % confidence ("
          + measured.method().words()
          + ").";
    }
    String alone = ratio == null ? "there is no ratio" : "the ratio is " + factor(ratio);
    String left =
        retained == null || ratio == null
            ? ""
            : ", which retains "
                + percent(retained)
                + " of the claimed effect on the logarithmic scale";
    return figures + alone + left + ". " + measured.reason();
  }

  /** Why the summary decides nothing, as a sentence; null where it has what a verdict needs. */
  static @Nullable String unusable(Measured measured) {
    if (measured.interval() == null) {
      return measured.reason();
    }
    if (measured.enough()) {
      return null;
    }
    return measured.forks() == 0
        ? "The summary does not say how many measurements it is of, which counts as fewer than "
            + Measured.FEWEST_FORKS
            + "."
        : "The summary is of fewer than "
            + Measured.FEWEST_FORKS
            + " measurements, too few to see how much they vary.";
  }

  private static String sides(Measured measured) {
    Double baseline = measured.baselineMean();
    Double subject = measured.subjectMean();
    return baseline == null || subject == null
        ? ""
        : "baseline "
            + number(baseline, measured.unit())
            + ", subject "
            + number(subject, measured.unit())
            + "; ";
  }
}
