package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.standing.JudgedAttempt;

/** An attempt with the run it made. */
record RunOfAttempt(JudgedAttempt judged, Run run) {
  Attempt attempt() {
    return judged.attempt();
  }
}
