package dev.remeasure.claims.contrast;

import dev.remeasure.claims.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What differs in one respect.
 *
 * @param name of the respect, e.g. {@code environment}
 * @param same how many things are the same in both
 */
public record DifferenceGroup(String name, List<Difference> differing, int same) {
  private static final String ABSENT = "not recorded";

  public DifferenceGroup {
    differing = List.copyOf(differing);
  }

  /** Compares what is known of the two by name; what neither knows is not there. */
  static DifferenceGroup of(String name, Map<String, String> a, Map<String, String> b) {
    TreeSet<String> names = new TreeSet<>(a.keySet());
    names.addAll(b.keySet());
    List<Difference> differing = new ArrayList<>();
    for (String what : names) {
      String first = a.getOrDefault(what, ABSENT);
      String second = b.getOrDefault(what, ABSENT);
      if (!first.equals(second)) {
        differing.add(new Difference(what, first, second));
      }
    }
    return new DifferenceGroup(name, differing, names.size() - differing.size());
  }

  /** How much differs, e.g. {@code 2 differ, 14 are the same}. */
  public String counts() {
    int different = differing.size();
    if (different + same == 0) {
      return "nothing is recorded";
    }
    return (different == 0
            ? "nothing differs"
            : different + (different == 1 ? " differs" : " differ"))
        + ", "
        + same
        + (same == 1 ? " is the same" : " are the same");
  }

  /** The name as a title. */
  public String title() {
    return Sentences.capital(name);
  }
}
