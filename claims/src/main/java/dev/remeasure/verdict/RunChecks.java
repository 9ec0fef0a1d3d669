package dev.remeasure.verdict;

import dev.remeasure.run.QualityCheck;
import dev.remeasure.run.Run;
import dev.remeasure.verdict.Finding.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The checks of a run's data and conditions. */
final class RunChecks {
  private RunChecks() {}

  static List<Finding> of(Run run) {
    List<Finding> findings = new ArrayList<>();
    if (run.checks().isEmpty()) {
      findings.add(
          new Finding(
              "same job",
              Outcome.NOT_CHECKED,
              "Nothing was checked to show that baseline and subject do the same job."));
    }
    for (QualityCheck check : run.checks()) {
      findings.add(
          new Finding(
              check.name(),
              check.passed() ? Outcome.PASSED : Outcome.FAILED,
              sentence(check.finding())));
    }
    return findings;
  }

  private static String sentence(String finding) {
    String text = finding.strip();
    return text.endsWith(".") ? text : text + ".";
  }
}
