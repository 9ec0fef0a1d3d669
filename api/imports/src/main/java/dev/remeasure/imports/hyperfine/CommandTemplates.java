package dev.remeasure.imports.hyperfine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the commands that hyperfine was given, with their parameters in braces, from the commands
 * it ran. A value may stand in a command by chance or as part of a longer word ({@code {n}000}), so
 * the right template is the one that the most values lead back to.
 */
final class CommandTemplates {
  /** Beyond so many places of one value only the likeliest templates are tried. */
  private static final int MOST_PLACES = 8;

  private CommandTemplates() {}

  /**
   * A command as it was run.
   *
   * @param params values by name
   */
  record Ran(String command, SortedMap<String, String> params) {}

  /** The template of each command, in the same order. */
  static List<String> of(List<Ran> commands) {
    Collection<String> names = new TreeSet<>();
    commands.forEach(ran -> names.addAll(ran.params().keySet()));
    List<String> texts = new ArrayList<>(commands.stream().map(Ran::command).toList());
    for (String name : names) {
      List<Set<String>> candidates = new ArrayList<>();
      Map<String, Set<String>> values = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        String value = commands.get(i).params().getOrDefault(name, "");
        Set<String> possible = possible(texts.get(i), value, "{" + name + "}");
        possible.forEach(t -> values.computeIfAbsent(t, key -> new HashSet<>()).add(value));
        candidates.add(possible);
      }
      for (int i = 0; i < texts.size(); i++) {
        texts.set(i, likeliest(candidates.get(i), values));
      }
    }
    return texts;
  }

  private static String likeliest(Set<String> candidates, Map<String, Set<String>> values) {
    String best = candidates.iterator().next();
    for (String candidate : candidates) {
      if (values.getOrDefault(candidate, Set.of()).size()
          > values.getOrDefault(best, Set.of()).size()) {
        best = candidate;
      }
    }
    return best;
  }

  /**
   * What the text may have been made of, likeliest first; the text itself if it lacks the value.
   */
  private static Set<String> possible(String text, String value, String place) {
    List<Integer> starts = starts(text, value);
    if (starts.isEmpty()) {
      return Set.of(text);
    }
    Set<String> possible = new LinkedHashSet<>();
    String words =
        Pattern.compile("(?<![\\w.])" + Pattern.quote(value) + "(?![\\w.])")
            .matcher(text)
            .replaceAll(Matcher.quoteReplacement(place));
    if (!words.equals(text)) {
      possible.add(words);
    }
    possible.add(text.replace(value, place));
    for (int some = 1; starts.size() <= MOST_PLACES && some < 1 << starts.size(); some++) {
      possible.add(replaced(text, value, place, starts, some));
    }
    return possible;
  }

  private static List<Integer> starts(String text, String value) {
    List<Integer> starts = new ArrayList<>();
    for (int at = value.isEmpty() ? -1 : text.indexOf(value);
        at >= 0;
        at = text.indexOf(value, at + value.length())) {
      starts.add(at);
    }
    return starts;
  }

  /**
   * The text with some places filled back in.
   *
   * @param some a bit for each start
   */
  private static String replaced(
      String text, String value, String place, List<Integer> starts, int some) {
    StringBuilder replaced = new StringBuilder(text);
    for (int i = starts.size() - 1; i >= 0; i--) {
      if ((some >> i & 1) == 1) {
        replaced.replace(starts.get(i), starts.get(i) + value.length(), place);
      }
    }
    return replaced.toString();
  }
}
