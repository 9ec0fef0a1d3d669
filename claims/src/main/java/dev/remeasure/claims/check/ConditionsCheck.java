package dev.remeasure.claims.check;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.SideDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether all forks ran on the same JDK, with the same JVM flags and the same blackhole mode. Where
 * both sides are the same benchmark, the conditions are what is compared, and may differ; where the
 * run says in what its sides differ, they differ in that and in nothing else.
 */
final class ConditionsCheck {
  private static final String NAME = "conditions";
  private static final List<FactKey> KEYS =
      List.of(
          FactKey.JDK_VERSION,
          FactKey.VM_NAME,
          FactKey.VM_VERSION,
          FactKey.JVM_ARGS,
          FactKey.JMH_BLACKHOLE);

  private ConditionsCheck() {}

  static Finding of(Run run) {
    Set<SideDifference> expected = SideDifference.of(run);
    if (!expected.isEmpty()) {
      return SideConditions.of(NAME, KEYS, run, expected);
    }
    if (run.component().baseline().equals(run.component().subject())) {
      return new Finding(
          NAME,
          Outcome.PASSED,
          "Both sides are the same benchmark, so the conditions are what is compared.");
    }
    List<Fork> forks = run.forks().stream().filter(Fork::succeeded).toList();
    List<String> complaints = new ArrayList<>();
    boolean known = false;
    for (FactKey key : KEYS) {
      Set<String> values =
          forks.stream()
              .flatMap(fork -> fork.condition(key).stream())
              .collect(Collectors.toCollection(TreeSet::new));
      known |= !values.isEmpty();
      if (values.size() > 1) {
        complaints.add("The forks differ in " + key.key() + ": " + quoted(values) + ".");
      }
    }
    if (!complaints.isEmpty()) {
      return new Finding(NAME, Outcome.FAILED, String.join(" ", complaints));
    }
    return known
        ? new Finding(
            NAME, Outcome.PASSED, "All forks ran under the same JDK, flags and blackhole.")
        : new Finding(
            NAME, Outcome.NOT_CHECKED, "The run does not say which JDK and flags its forks had.");
  }

  private static String quoted(Set<String> values) {
    return values.stream().map(value -> "“" + value + "”").collect(Collectors.joining(", "));
  }
}
