package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The control group of this process, version 2 or 1, and those around it: whichever of them has a
 * limit or is throttled, this process waits.
 */
record Cgroup(SystemFiles files) {
  private static final String ROOT = "sys/fs/cgroup";
  private static final String NONE = "max";
  private static final BigInteger UNLIMITED = BigInteger.ONE.shiftLeft(62);

  /** The limits the container or slice sets. */
  Map<FactKey, Fact> facts() {
    Map<FactKey, Fact> facts = new EnumMap<>(FactKey.class);
    boolean second = second();
    boolean first = !second && !levels("cpu").stream().filter(files::exists).toList().isEmpty();
    facts.put(
        FactKey.CGROUP_VERSION, second ? Fact.of("2") : first ? Fact.of("1") : Fact.notAvailable());
    facts.put(
        FactKey.CGROUP_CPU_MAX,
        narrowest(
            levels("cpu").stream()
                .map(level -> second ? files.fact(level + "/cpu.max") : quota(level))
                .toList()));
    facts.put(
        FactKey.CGROUP_MEMORY_MAX,
        narrowest(
            levels("memory").stream()
                .map(level ->
                    second
                        ? files.fact(level + "/memory.max")
                        : files.fact(level + "/memory.limit_in_bytes", Cgroup::limit))
                .toList()));
    return facts;
  }

  /** A number in the CPU controller's statistics, summed over all levels. */
  Optional<Double> cpuStat(String word) {
    return levels("cpu").stream()
        .flatMap(level -> files.number(level + "/cpu.stat", word).stream())
        .reduce(Double::sum);
  }

  private boolean second() {
    return files.text(ROOT + "/cgroup.controllers").isPresent();
  }

  /** The first limit on the way to the root; {@code max} if it is known that there is none. */
  private static Fact narrowest(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.value() != null && !fact.value().startsWith(NONE))
        .findFirst()
        .or(() -> facts.stream().filter(fact -> fact.value() != null).findFirst())
        .or(() -> facts.stream().filter(Fact.notPermitted()::equals).findFirst())
        .orElseGet(Fact::notAvailable);
  }

  private Fact quota(String level) {
    Fact quota = files.fact(level + "/cpu.cfs_quota_us");
    String period = files.text(level + "/cpu.cfs_period_us").orElse("");
    return quota.value() == null
        ? quota
        : Fact.of((quota.value().equals("-1") ? NONE : quota.value()) + " " + period);
  }

  /** Version 1 writes the largest number of whole pages where there is no limit. */
  private static String limit(String bytes) {
    return bytes.matches("\\d+") && new BigInteger(bytes).compareTo(UNLIMITED) > 0 ? NONE : bytes;
  }

  /** The folders from the own group's to the root's. */
  private List<String> levels(String controller) {
    String base = second() ? ROOT : ROOT + "/" + controller;
    List<String> levels = new ArrayList<>();
    String path = path(controller);
    while (!path.isEmpty()) {
      levels.add(base + path);
      path = path.substring(0, path.lastIndexOf('/'));
    }
    levels.add(base);
    return levels;
  }

  /** Path of the own group below the root, e.g. {@code /team.slice}; empty for the root. */
  private String path(String controller) {
    String wanted = second() ? "" : controller;
    return files.text("proc/self/cgroup").stream()
        .flatMap(String::lines)
        .map(line -> line.split(":", 3))
        .filter(parts -> parts.length == 3 && Arrays.asList(parts[1].split(",")).contains(wanted))
        .map(parts -> parts[2].replaceAll("/+$", ""))
        .filter(path -> path.isEmpty() || path.startsWith("/"))
        .findFirst()
        .orElse("");
  }
}
