package dev.remeasure.harness.environment;

import dev.remeasure.run.Environment.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The JVM the forks run on, asked by starting it once with the forks' own arguments.
 *
 * @param java its launcher
 * @param args the forks' JVM arguments
 */
record ForkJvm(String java, List<String> args) {
  private static final Pattern FLAG =
      Pattern.compile("\\s*\\S+\\s+(\\w+)\\s*:?=\\s*(\\S*)\\s+\\{[^}]*}\\s*\\{([^}]*)}.*");
  private static final Pattern GC = Pattern.compile("Use(\\w+)GC");

  Map<String, Fact> facts() {
    Map<String, String> flags = new TreeMap<>();
    Map<String, String> changed = new TreeMap<>();
    ask("-XX:+PrintFlagsFinal", "-version")
        .ifPresent(output -> {
          for (String line : output.lines().toList()) {
            Matcher flag = FLAG.matcher(line);
            if (flag.matches()) {
              flags.put(flag.group(1), flag.group(2));
              if (!flag.group(3).equals("default")) {
                changed.put(flag.group(1), flag.group(2));
              }
            }
          }
        });
    Map<String, Fact> facts = new TreeMap<>();
    facts.put("vm.flags", fact(words(changed)));
    facts.put("vm.gc", fact(gc(flags)));
    facts.put("vm.heap.max", fact(flags.getOrDefault("MaxHeapSize", "")));
    facts.put("vm.heap.initial", fact(flags.getOrDefault("InitialHeapSize", "")));
    facts.put("vm.tiered", fact(flags.getOrDefault("TieredCompilation", "")));
    return facts;
  }

  private Optional<String> ask(String... more) {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(args);
    command.addAll(List.of(more));
    return Asked.of(command.toArray(String[]::new));
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
