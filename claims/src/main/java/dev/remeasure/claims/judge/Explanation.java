package dev.remeasure.claims.judge;

import static dev.remeasure.claims.text.Figures.factor;
import static dev.remeasure.claims.text.Figures.interval;
import static dev.remeasure.claims.text.Figures.number;
import static dev.remeasure.claims.text.Figures.percent;
import static dev.remeasure.claims.text.Sentences.capital;
import static dev.remeasure.claims.text.Sentences.count;
import static dev.remeasure.claims.text.Sentences.uncapital;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Question.TestableClaim;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Method;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.run.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chain from claim to verdict, in sentences for a reader who is not a statistician. */
final class Explanation {
  private final List<Step> steps = new ArrayList<>();

  List<Step> steps() {
    return steps;
  }

  void add(String about, String sentence) {
    steps.add(new Step(about, sentence));
  }

  /** For a reader in a hurry: was it reproduced, and can the answer be trusted. */
  void answer(Ruling ruling, Set<Flag> flags, Attempt attempt, @Nullable ClaimBounds bounds) {
    String trust = Answers.trust(ruling, flags, attempt);
    add("answer", (Answers.of(ruling, bounds) + " " + trust).strip());
  }

  void claim(Claim claim) {
    add("claim", "The claim, in our words: " + claim.statement());
  }

  void reading(ClaimBounds reading, Testable testable) {
    add(
        "reading",
        "It is read as “"
            + reading.words()
            + "”, that is "
            + range(reading)
            + " (baseline ÷ subject, above 1 = the subject is better); "
            + reading.intent().meaning()
            + ".");
    if (testable.ambiguous()) {
      add(
          "ambiguity",
          testable.merged()
              ? "The wording has more than one reading. They lie within 1.25x of each other, so the"
                  + " range that contains them all is judged."
              : "The wording has more than one reading. They lie too far apart to be merged, so"
                  + " each is judged by itself; they decide if they agree.");
    }
    if (reading.turned()) {
      add(
          "reading",
          "The subject aims at the cost, so the rules are applied to subject ÷ baseline.");
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
    add("bounds", reading.sentence());
  }

  void summary(@Nullable Summary summary) {
    if (summary != null) {
      add("summary", SummaryWords.known(summary));
    }
  }

  void measured(Measured measured, @Nullable Double retained) {
    if (measured.summarised()) {
      add("measurement", SummaryWords.measured(measured, retained));
      return;
    }
    String place = measured.point().isEmpty() ? "" : "At " + measured.point() + ": ";
    Interval interval = measured.interval();
    Double baseline = measured.baselineMean();
    Double subject = measured.subjectMean();
    if (interval == null || baseline == null || subject == null) {
      add("measurement", place + measured.reason());
      return;
    }
    String how =
        measured.counted()
            ? "; all forks agree, so the ratio " + factor(interval.estimate()) + " is exact."
            : "; the ratio of the geometric means is "
                + interval(interval)
                + " with 95 % confidence ("
                + measured.method().words()
                + ").";
    add(
        "measurement",
        place
            + (place.isEmpty() ? capital(measured.metric()) : measured.metric())
            + ": baseline "
            + number(baseline)
            + " "
            + measured.unit()
            + ", subject "
            + number(subject)
            + " "
            + measured.unit()
            + " in "
            + forks(measured)
            + how);
  }

  void sweep(TestableClaim testable) {
    SweepSummary sweep = testable.evidence().sweep(testable.reading());
    if (sweep == null) {
      return;
    }
    Double median = sweep.median();
    boolean best = testable.evidence().sweeping() == Sweeping.BEST;
    add(
        "sweep",
        "Of "
            + sweep.points()
            + " configurations the "
            + (best ? "best" : "weakest")
            + " is compared with the claim. "
            + (median == null ? "" : "Their median ratio is " + factor(median) + "; ")
            + percent(sweep.share())
            + " of them are at or above "
            + factor(testable.reading().lo())
            + ", and "
            + sweep.reproducing()
            + " of "
            + sweep.points()
            + " reproduce the claim by themselves. What refutes is compared with intervals that"
            + " hold at all points together.");
  }

  void rule(Ruling ruling) {
    SubVerdict sub = ruling.sub();
    add(
        Step.RULE,
        capital(ruling.verdict().words())
            + (sub == null ? "" : " (" + sub.words() + ")")
            + ": "
            + uncapital(ruling.because()));
    add(
        "meaning",
        sub == null || ruling.verdict() != Verdict.NOT_COMPARABLE
            ? ruling.verdict().meaning()
            : sub.meaning());
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
    if (measured.counted()) {
      return count(measured.forks(), "fork") + " a side";
    }
    return measured.method() == Method.PAIRED_LOG_T
        ? count(measured.forks(), "pair") + " of forks"
        : count(measured.forks(), "fork") + " a side";
  }

  private static String range(ClaimBounds reading) {
    Double b = reading.b();
    if (Double.isInfinite(reading.a())) {
      return "an eliminated cost";
    }
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
}
