package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The JVM the forks run on, started once with the forks' own arguments to ask it for its flags.
 *
 * @param java its launcher
 * @param args the forks' JVM arguments
 */
record ForkJvm(String java, List<String> args) {
  private static final Pattern FLAG =
      Pattern.compile("\\s*\\S+\\s+(\\w+)\\s*:?=\\s*(\\S*)\\s+\\{[^}]*}\\s*\\{([^}]*)}.*");
  private static final Pattern GC =
      Pattern.compile("Use(Serial|Parallel|ConcMarkSweep|G1|Z|Shenandoah|Epsilon)GC");

  Map<FactKey, Fact> facts() {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(args);
    command.addAll(List.of("-XX:+PrintFlagsFinal", "--version"));
    String output = ProgramOutput.of(command.toArray(String[]::new)).orElse("");
    Map<String, String> flags = new TreeMap<>();
    Map<String, String> changed = new TreeMap<>();
    for (String line : output.lines().toList()) {
      Matcher flag = FLAG.matcher(line);
      if (flag.matches()) {
        flags.put(flag.group(1), flag.group(2));
        if (!flag.group(3).equals("default")) {
          changed.put(flag.group(1), flag.group(2));
        }
      }
    }
    changed.remove("PrintFlagsFinal");
    Map<FactKey, Fact> facts = new EnumMap<>(FactKey.class);
    facts.put(FactKey.JDK_VERSION, fact(flags.isEmpty() ? "" : version(output)));
    facts.put(FactKey.VM_FLAGS, fact(words(changed)));
    facts.put(FactKey.VM_GC, fact(gc(flags)));
    facts.put(FactKey.VM_HEAP_MAX, fact(flags.getOrDefault("MaxHeapSize", "")));
    facts.put(FactKey.VM_HEAP_INITIAL, fact(flags.getOrDefault("InitialHeapSize", "")));
    facts.put(FactKey.VM_TIERED, fact(flags.getOrDefault("TieredCompilation", "")));
    return facts;
  }

  /** The lines without a flag: name and version of the JDK and of its parts. */
  private static String version(String output) {
    return output
        .lines()
        .filter(line -> !line.startsWith("[Global") && !line.contains("{"))
        .collect(Collectors.joining(" / "));
  }

  private static String words(Map<String, String> flags) {
    return flags.entrySet().stream()
        .map(flag -> flag.getKey() + "=" + flag.getValue())
        .collect(Collectors.joining(" "));
  }

  private static String gc(Map<String, String> flags) {
    return flags.entrySet().stream()
        .filter(flag -> flag.getValue().equals("true"))
        .map(flag -> GC.matcher(flag.getKey()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .collect(Collectors.joining(" "));
  }

  private static Fact fact(String value) {
    return value.isEmpty() ? Fact.notAvailable() : Fact.of(value);
  }
}
