package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command line taken apart: our options, JMH's, and the rest. */
public final class CommandLine {
  private static final Set<String> FLAGS =
      Set.of("--list", "--json", "--no-upload", "--heap", "--energy", "--host-name", "--help");
  private static final Set<String> PASSING = Set.of("--json", "--no-upload");
  private static final Set<String> OURS =
      Set.of(
          "--jar",
          "--class-path",
          "--baseline",
          "--subject",
          "--claim",
          "--protocol",
          "--pairs",
          "--max-pairs",
          "--seed",
          "--grade",
          "--margin",
          "--note",
          "--metric",
          "--counter",
          "--best",
          "--control",
          "--replicate",
          "--check",
          "--check-timeout",
          "--data",
          "--resume",
          "--baseline-p",
          "--subject-p");
  private static final Set<String> JMHS =
      Set.of(
          "-prof",
          "-jvm",
          "-jvmArgs",
          "-jvmArgsAppend",
          "-jvmArgsPrepend",
          "-t",
          "-tg",
          "-bm",
          "-tu",
          "-opi",
          "-bs",
          "-wbs",
          "-si",
          "-gc",
          "-to");
  // JMH's, but taken into the protocol or the sweep instead of being passed on as they are.
  private static final Set<String> TAKEN = Set.of("-f", "-wi", "-i", "-w", "-r", "-p");
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("-rf", "the run file holds every result"),
          Map.entry("-rff", "the run file holds every result"),
          Map.entry("-o", "JMH's text is kept beside the run file"),
          Map.entry("-v", "JMH's text is kept beside the run file"),
          Map.entry("-foe", "a failed fork is logged and rerun with its pair"),
          Map.entry("-wf", "each fork is a JVM of its own, so a fork cannot warm another up"),
          Map.entry("-wm", "a fork runs one benchmark, so there are no others to warm up with"),
          Map.entry("-wmb", "a fork runs one benchmark, so there are no others to warm up with"),
          Map.entry("-e", "the two sides are named"),
          Map.entry("-l", "use --list"),
          Map.entry("-lp", "use --list"),
          Map.entry("-lrf", "the run file holds every result"),
          Map.entry("-lprof", "use the jar's own main class for that"),
          Map.entry("-h", "use --help"));
  private static final Pattern JOINED = Pattern.compile("(--?[a-zA-Z-]+)=(.*)", Pattern.DOTALL);

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<String> rest = new ArrayList<>();
  private final List<String> all;

  /**
   * Takes the words apart.
   *
   * @throws InvalidValue if an option is not known, needs a value, or is one of JMH's that the
   *     harness must decide itself
   */
  public CommandLine(List<String> words) {
    all = List.copyOf(words);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("-") || word.equals("-")) {
        rest.add(word);
      } else if (FLAGS.contains(word)) {
        values.put(word, List.of("true"));
      } else {
        i += option(word, i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty());
      }
    }
  }

  /** Takes an option in, and says how many further words it used. */
  private int option(String word, Optional<String> next) {
    Matcher joined = JOINED.matcher(word);
    boolean apart = !joined.matches();
    String name = canonical(apart ? word : joined.group(1));
    if (REFUSED.containsKey(name)) {
      throw new InvalidValue("option", name, "is not taken: " + REFUSED.get(name));
    }
    boolean known = OURS.contains(name) || TAKEN.contains(name) || JMHS.contains(name);
    Check.that(known, "option", name, "is not known; see --help");
    String value =
        apart
            ? next.orElseThrow(() -> new InvalidValue("option", name, "needs a value"))
            : joined.group(2);
    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    return apart ? 1 : 0;
  }

  /** JMH takes its options with one hyphen or two; {@code --jvm} and {@code -jvm} are the same. */
  private static String canonical(String name) {
    if (name.startsWith("--") && !OURS.contains(name)) {
      String single = name.substring(1);
      if (JMHS.contains(single) || TAKEN.contains(single) || REFUSED.containsKey(single)) {
        return single;
      }
    }
    return name;
  }

  /** The words that say what is measured; not those about files, the server and the terminal. */
  public List<String> lasting() {
    return all.stream().filter(word -> !PASSING.contains(word)).toList();
  }

  /** All the words, as given. */
  public List<String> all() {
    return all;
  }

  /** What is neither an option nor its value. */
  public List<String> rest() {
    return List.copyOf(rest);
  }

  /** JMH's options with their values, in order: the last value of each, of a profiler every one. */
  public List<String> forJmh() {
    List<String> passed = new ArrayList<>();
    values.forEach((option, given) -> {
      if (JMHS.contains(option)) {
        for (String value : option.equals("-prof") ? given : List.of(given.getLast())) {
          passed.add(option);
          passed.add(value);
        }
      }
    });
    return passed;
  }

  public boolean has(String option) {
    return values.containsKey(option);
  }

  /** The option's last value. */
  public Optional<String> value(String option) {
    List<String> given = values.getOrDefault(option, List.of());
    return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
  }

  /** Every value the option was given. */
  public List<String> values(String option) {
    return values.getOrDefault(option, List.of());
  }

  /**
   * The option's last value as a whole number.
   *
   * @throws InvalidValue if it is not one
   */
  public Optional<Long> number(String option) {
    return value(option)
        .map(text -> {
          try {
            return Long.valueOf(text);
          } catch (NumberFormatException e) {
            throw new InvalidValue(option, text, "must be a whole number");
          }
        });
  }
}
