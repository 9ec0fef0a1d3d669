package dev.remeasure.reports.sheet;

import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import dev.remeasure.reports.model.Topic;
import java.util.List;

/** How the figures were made and how a verdict follows from them. */
final class MethodSheet {
  private static final String FIGURES = "the figures";
  private static final String BOUNDS = "the bounds";
  private static final String RULES = "the rules, in order";

  private static final List<Topic> TOPICS =
      List.of(
          new Topic(
              FIGURES,
              "ratio",
              "Every ratio is "
                  + SheetTerms.RATIO
                  + ". For time that is how many times faster the subject is, for memory how many"
                  + " times less it takes."),
          new Topic(
              FIGURES,
              "fork",
              "One JVM invocation. It is the unit of analysis: the iterations of a fork share its"
                  + " luck, so pooling them would make the interval too narrow."),
          new Topic(
              FIGURES,
              "mean",
              "Geometric mean of the fork means, as cost: a throughput is turned into time per"
                  + " operation first, iteration by iteration."),
          new Topic(
              FIGURES,
              "95 % interval",
              "A t interval on the logarithm of the ratio of fork means. Paired where baseline and"
                  + " subject forks ran as interleaved pairs, Welch's otherwise. It estimates the"
                  + " ratio of the geometric means."),
          new Topic(
              FIGURES,
              "retained",
              "ln(measured ratio) ÷ ln(claimed low end): the share of the claimed effect that is"
                  + " left. 100 % is the claimed low end, 0 % no effect, below 0 % the opposite."),
          new Topic(
              BOUNDS,
              "a and b",
              "The claim as a factor interval [a, b]; b may be open. Rounded by half a unit of the"
                  + " last digit as written: 3x is 2.5 to 3.5, 3.0x is 2.95 to 3.05."),
          new Topic(
              BOUNDS,
              "margin",
              "δ belongs to the attempt's plan: 0.10 for an exact attempt, 0.25 for a close one and"
                  + " for claims worded “about”. Rounding and margin do not add up: the wider is"
                  + " taken."),
          new Topic(
              BOUNDS,
              "lo, hi and e",
              "lo is the smaller of a rounded and a ÷ (1 + δ), yet not below √a. hi is the larger of"
                  + " b rounded and b × (1 + δ). e is the smallest effect worth the name: 1.05, or"
                  + " the fourth root of a where that is less."),
          new Topic(
              RULES, "1 invalid run", "A hard quality check failed: the figures mean nothing."),
          new Topic(
              RULES,
              "2 not comparable",
              "Workload, baseline or metric differ from the claim's, or its scale or hardware is"
                  + " essential and was not at hand."),
          new Topic(RULES, "3 contradicted", "The interval lies wholly below 1 ÷ e."),
          new Topic(
              RULES,
              "4 not reproduced",
              "The interval lies wholly below lo, and its lower end does not exceed e."),
          new Topic(
              RULES,
              "5 partly reproduced",
              "The interval lies wholly below lo, and its lower end exceeds e: a real effect, smaller"
                  + " than claimed."),
          new Topic(RULES, "6 exceeded", "The interval lies wholly above hi."),
          new Topic(RULES, "7 reproduced", "The interval's lower end is at or above lo."),
          new Topic(RULES, "8 inconclusive", "None of these: the interval is too wide to tell."),
          new Topic(
              "which attempt counts",
              "shown attempt",
              "The newest one with a plan made before its data. A result without such a plan is"
                  + " exploratory: it is shown where there is no other, and changes no status."));

  private MethodSheet() {}

  static Table<Topic> table() {
    return Topic.table("Method", "How the figures were made.", TOPICS::stream);
  }
}
