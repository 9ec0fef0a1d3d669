package dev.remeasure.claims.judge;

import static dev.remeasure.claims.text.Figures.factor;
import static dev.remeasure.claims.text.Figures.interval;
import static dev.remeasure.claims.text.Figures.number;
import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.reading.ClaimReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The chain from claim to verdict, in sentences for a reader who is no statistician. */
final class Explanation {
  private final List<Step> steps = new ArrayList<>();

  List<Step> steps() {
    return steps;
  }

  void add(String about, String sentence) {
    steps.add(new Step(about, sentence));
  }

  void claim(@Nullable Claim claim) {
    add(
        "claim",
        claim == null
            ? "The run is not held against a claim."
            : "The paper says: " + claim.statement());
  }

  void reading(ClaimBounds reading, ClaimReading.Testable testable) {
    add(
        "reading",
        "It is read as “"
            + reading.words()
            + "”, that is "
            + range(reading)
            + " (baseline ÷ subject, above 1 = the subject is better).");
    if (testable.ambiguous()) {
      add(
          "ambiguity",
          testable.merged()
              ? "The wording has more than one reading; they lie within 1.25x of each other, so the"
                  + " range that holds them all is judged."
              : "The wording has more than one reading; they lie too far apart to be merged, so"
                  + " each is judged by itself. "
                  + (testable.recorded()
                      ? "The one recorded as meant decides."
                      : "They decide if they agree."));
    }
    if (reading.inverted()) {
      add(
          "reading",
          "The claim is that the subject costs more, so the rules are applied to the reciprocal.");
    }
  }

  void readings(List<ScoredReading> readings) {
    for (ScoredReading scored : readings) {
      add(
          "ambiguity",
          "Read as “"
              + scored.reading().words()
              + "” alone, the verdict would be: "
              + scored.verdict().words()
              + ".");
    }
  }

  void bounds(ClaimBounds reading) {
    String margin =
        reading.margin() == 0
            ? "As the wording has it,"
            : "With a margin of "
                + percent(reading.margin())
                + " or the rounding of the stated digits, whichever is wider,";
    String lo = factor(reading.lo());
    Double hi = reading.hi();
    String sentence;
    if (reading.inverted()) {
      sentence =
          " the claim is reproduced at or below "
              + factor(hi == null ? 1 : hi)
              + (reading.lo() > 0 ? " and exceeded below " + lo : "");
    } else {
      sentence =
          " the claim is reproduced at or above "
              + lo
              + (hi == null ? " and has no upper bound" : " and exceeded above " + factor(hi));
    }
    add(
        "bounds",
        margin + sentence + ". An effect smaller than " + factor(reading.e()) + " counts as none.");
  }

  void measured(Measured measured) {
    String place = measured.point().isEmpty() ? "" : "At " + measured.point() + ": ";
    Interval interval = measured.interval();
    Double baseline = measured.baselineMean();
    Double subject = measured.subjectMean();
    if (interval == null || baseline == null || subject == null) {
      add("measurement", place + "no interval of " + measured.metric() + ". " + measured.reason());
      return;
    }
    add(
        "measurement",
        place
            + measured.metric()
            + " of the baseline "
            + number(baseline)
            + " "
            + measured.unit()
            + ", of the subject "
            + number(subject)
            + " "
            + measured.unit()
            + " in "
            + measured.forks()
            + forks(measured)
            + "; the ratio of the geometric means is "
            + interval(interval)
            + " with "
            + percent(measured.level())
            + " confidence ("
            + measured.method().words()
            + ").");
  }

  void sweep(SweepSummary sweep, ClaimBounds reading, boolean best) {
    Double median = sweep.median();
    add(
        "sweep",
        "Over "
            + sweep.points()
            + " configurations the "
            + (best ? "best" : "weakest")
            + " is held against the claim. "
            + (median == null ? "" : "Their median ratio is " + factor(median) + ", and ")
            + percent(sweep.share())
            + " of them are at or above "
            + factor(reading.lo())
            + "; "
            + sweep.reproducing()
            + " of "
            + sweep.points()
            + " reproduce it by themselves.");
  }

  void rule(Ruling ruling) {
    SubVerdict subCode = ruling.subCode();
    String sub = subCode == null ? "" : " (" + subCode.words() + ")";
    add("rule", capital(ruling.verdict().words()) + sub + ": " + ruling.because());
    add("meaning", subCode == null ? ruling.verdict().meaning() : subCode.meaning());
  }

  void flag(Flag flag) {
    add("flag", capital(flag.words()) + ": " + flag.meaning() + ".");
  }

  /** Only what did not pass: the passed checks stand with the run. */
  void findings(List<Finding> findings) {
    for (Finding finding : findings) {
      switch (finding.outcome()) {
        case FAILED -> add("check", "Failed: " + finding.sentence());
        case WARNING -> add("check", "Warning: " + finding.sentence());
        case PASSED, NOT_CHECKED -> {}
      }
    }
  }

  private static String forks(Measured measured) {
    return switch (measured.method()) {
      case PAIRED_LOG_T -> " pairs of forks";
      case WELCH_LOG_T -> " forks a side";
    };
  }

  private static String range(ClaimBounds reading) {
    Double b = reading.b();
    if (b == null) {
      return "a factor of " + factor(reading.a()) + " or more";
    }
    if (reading.a() == 0) {
      return "a factor of " + factor(b) + " or less";
    }
    return reading.a() == b
        ? "a factor of " + factor(b)
        : "a factor of " + factor(reading.a()) + " to " + factor(b);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
