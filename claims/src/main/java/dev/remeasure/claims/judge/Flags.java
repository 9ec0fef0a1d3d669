package dev.remeasure.claims.judge;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.check.ControlCheck;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.check.PlanCheck;
import dev.remeasure.claims.judge.Question.TestableClaim;
import dev.remeasure.claims.measure.MatchedAnswer;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the remarks that go with a verdict. */
final class Flags {
  private Flags() {}

  static Set<Flag> of(
      Attempt attempt,
      Run run,
      MatchedAnswer matched,
      @Nullable TestableClaim testable,
      List<Finding> findings,
      Ruling ruling) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(ruling.flags());
    set(flags, Flag.AMBIGUOUS, testable != null && testable.testable().ambiguous());
    set(flags, Flag.EXPLORATORY, attempt.exploratory() || !PlanCheck.kept(findings));
    set(flags, Flag.NOT_INTERLEAVED, run.summary() == null && run.design() == Design.SEPARATE);
    set(flags, Flag.SUMMARY_ONLY, run.summary() != null);
    set(flags, Flag.METRIC_DIFFERS, !matched.matches());
    set(flags, Flag.BEST_NOT_RUN, testable != null && missing(testable.evidence()));
    set(flags, Flag.MODEL, matched.answer().grade() == Grade.SIMULATION);
    set(flags, Flag.STRAWMAN_SUSPECT, ControlCheck.suspect(findings));
    set(
        flags,
        Flag.WARNINGS,
        findings.stream().anyMatch(finding -> finding.outcome() == Outcome.WARNING));
    return flags;
  }

  /** Whether the configuration that the claim is about was not run. */
  private static boolean missing(Evidence evidence) {
    boolean one = evidence.sweeping() == Sweeping.BEST || evidence.sweeping() == Sweeping.WORST;
    return one && !evidence.bestRun();
  }

  private static void set(Set<Flag> flags, Flag flag, boolean holds) {
    if (holds) {
      flags.add(flag);
    }
  }
}
