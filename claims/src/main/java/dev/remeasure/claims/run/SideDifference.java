package dev.remeasure.claims.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Something besides benchmark and parameters that the two sides of a run are to differ in. */
public enum SideDifference {
  CODE("code"),
  JVM("JVM"),
  ARGUMENTS("JVM arguments");

  private final String words;

  SideDifference(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** How a run says it, as the fact {@link FactKey#SIDES_DIFFER}. */
  public static String text(Collection<SideDifference> differences) {
    return differences.stream().sorted().map(each -> each.words).collect(Collectors.joining(", "));
  }

  /** What a run says that its sides are to differ in; empty if in nothing, or it does not say. */
  public static Set<SideDifference> of(Run run) {
    String said = run.environment().value(FactKey.SIDES_DIFFER);
    Set<SideDifference> all = EnumSet.noneOf(SideDifference.class);
    if (said != null) {
      Arrays.stream(values())
          .filter(each -> Arrays.asList(said.split(", ")).contains(each.words))
          .forEach(all::add);
    }
    return all;
  }
}
