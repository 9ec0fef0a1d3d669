package dev.remeasure.claims.check;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.run.SideDifference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the sides of a run differ in what they were to differ in, and in nothing else. */
final class SideConditions {
  /** What follows from a JVM of its own. */
  private static final Set<FactKey> OF_THE_JVM =
      EnumSet.of(FactKey.JDK_VERSION, FactKey.VM_NAME, FactKey.VM_VERSION, FactKey.JMH_BLACKHOLE);

  private SideConditions() {}

  static Finding of(String name, List<FactKey> keys, Run run, Set<SideDifference> expected) {
    List<String> complaints = new ArrayList<>();
    for (FactKey key : keys) {
      Set<String> baseline = values(run, Side.BASELINE, key);
      Set<String> subject = values(run, Side.SUBJECT, key);
      one("baseline", key, baseline, complaints);
      one("subject", key, subject, complaints);
      if (!baseline.equals(subject) && !allowed(key, expected)) {
        complaints.add(
            "The sides differ in "
                + key.key()
                + ", in which they were to be the same: "
                + quoted(baseline)
                + " and "
                + quoted(subject)
                + ".");
      }
    }
    unmet(run, expected, SideDifference.JVM, FactKey.JVM, complaints);
    unmet(run, expected, SideDifference.ARGUMENTS, FactKey.JVM_ARGS, complaints);
    return complaints.isEmpty()
        ? new Finding(
            name,
            Outcome.PASSED,
            "The sides differ in "
                + SideDifference.text(expected)
                + ", as planned, and in no other condition.")
        : new Finding(name, Outcome.FAILED, String.join(" ", complaints));
  }

  private static boolean allowed(FactKey key, Set<SideDifference> expected) {
    return (key == FactKey.JVM_ARGS && expected.contains(SideDifference.ARGUMENTS))
        || (OF_THE_JVM.contains(key) && expected.contains(SideDifference.JVM));
  }

  private static void one(String side, FactKey key, Set<String> values, List<String> complaints) {
    if (values.size() > 1) {
      complaints.add(
          "The forks of the " + side + " differ in " + key.key() + ": " + quoted(values) + ".");
    }
  }

  private static void unmet(
      Run run,
      Set<SideDifference> expected,
      SideDifference difference,
      FactKey key,
      List<String> complaints) {
    Set<String> baseline = values(run, Side.BASELINE, key);
    if (expected.contains(difference)
        && !baseline.isEmpty()
        && baseline.equals(values(run, Side.SUBJECT, key))) {
      complaints.add(
          "The sides were to differ in " + key.key() + ", and both have " + quoted(baseline) + ".");
    }
  }

  private static Set<String> values(Run run, Side side, FactKey key) {
    return run.forks().stream()
        .filter(fork -> fork.succeeded() && fork.side() == side)
        .map(Fork::conditions)
        .filter(conditions -> conditions.containsKey(key.key()))
        .map(conditions -> conditions.get(key.key()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String quoted(Set<String> values) {
    return values.stream().map(value -> "“" + value + "”").collect(Collectors.joining(", "));
  }
}
