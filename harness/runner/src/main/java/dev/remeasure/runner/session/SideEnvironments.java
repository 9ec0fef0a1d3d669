package dev.remeasure.runner.session;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.run.SideDifference;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.environment.Surroundings;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.plan.ResolvedRequest;
import dev.remeasure.runner.request.Option;
import java.lang.classfile.ClassFile;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The environment of a run: the baseline's, and under names of their own the facts in which the
 * subject's is another.
 */
final class SideEnvironments {
  private static final String SUBJECTS = "subject.";

  private static final Pattern FEATURE = Pattern.compile("^\\w+ (\\d+)");
  private static final int VERSION_OF_ZERO = 44;

  private SideEnvironments() {}

  /**
   * The environment.
   *
   * @throws dev.remeasure.claims.InvalidValue if a side's JVM does not start
   */
  static Environment of(ResolvedRequest resolved) {
    Environment baseline = of(resolved, Side.BASELINE);
    if (resolved.differences().parts().isEmpty()) {
      return baseline;
    }
    SortedMap<String, Fact> facts = new TreeMap<>(baseline.facts());
    of(resolved, Side.SUBJECT)
        .facts()
        .forEach((name, fact) -> {
          Fact other = baseline.facts().get(name);
          if (ofTheSide(name) && !fact.equals(other)) {
            facts.put(SUBJECTS + name, fact);
          }
        });
    facts.put(
        FactKey.SIDES_DIFFER.key(), Fact.of(SideDifference.text(resolved.differences().parts())));
    return new Environment(facts);
  }

  private static boolean ofTheSide(String name) {
    return name.startsWith("vm.") || name.startsWith("jdk.") || name.startsWith("code.");
  }

  /** A JDK that cannot load the benchmark would fail every fork. */
  private static void old(ResolvedRequest resolved, Side side, @Nullable String version) {
    FoundComponent found = resolved.found();
    ListedBenchmark benchmark = side == Side.BASELINE ? found.baseline() : found.subject();
    Matcher feature = FEATURE.matcher(version == null ? "" : version);
    if (feature.find()) {
      resolved
          .path(side)
          .classFile(benchmark.type())
          .ifPresent(file -> {
            int needed = ClassFile.of().parse(file).majorVersion() - VERSION_OF_ZERO;
            Check.that(
                needed <= Integer.parseInt(feature.group(1)),
                Option.JVM.toString(),
                version,
                "must be of Java " + needed + " or newer, as " + benchmark.type() + " needs it");
          });
    }
  }

  private static Environment of(ResolvedRequest resolved, Side side) {
    ForkJava java = ForkJava.of(resolved.jvm(side));
    Environment environment =
        Surroundings.read(
            java.launcher(),
            java.args(),
            resolved.path(side).entries(),
            resolved.request().data(),
            resolved.request().hostName());
    if (environment.value(FactKey.JDK_VERSION) == null) {
      java.start();
    }
    old(resolved, side, environment.value(FactKey.JDK_VERSION));
    return environment;
  }
}
