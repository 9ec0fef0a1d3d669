package dev.remeasure.harness.environment;

import dev.remeasure.run.Environment.Fact;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The control group of this process, of version 2 or 1. */
record Cgroup(SystemFiles files) {
  private static final String ROOT = "sys/fs/cgroup";

  /** The limits the container or slice sets. */
  Map<String, Fact> facts() {
    Map<String, Fact> facts = new TreeMap<>();
    boolean second = files.text(ROOT + "/cgroup.controllers").isPresent();
    facts.put(
        "cgroup.version",
        second
            ? Fact.of("2")
            : files.text(ROOT + "/cpu/cpu.stat").isPresent() ? Fact.of("1") : Fact.notAvailable());
    facts.put("cgroup.cpu.max", second ? own("cpu.max") : firstVersionCpu());
    facts.put(
        "cgroup.memory.max",
        second
            ? own("memory.max")
            : files.fact(ROOT + "/memory/memory.limit_in_bytes", Cgroup::limit));
    return facts;
  }

  /** A figure of the CPU controller's statistics. */
  Optional<Double> cpuStat(String word) {
    return files
        .number(folder() + "/cpu.stat", word)
        .or(() -> files.number(ROOT + "/cpu.stat", word))
        .or(() -> files.number(ROOT + "/cpu/cpu.stat", word));
  }

  private Fact own(String file) {
    Fact fact = files.fact(folder() + "/" + file);
    return fact.value() == null ? files.fact(ROOT + "/" + file) : fact;
  }

  private Fact firstVersionCpu() {
    Optional<String> quota = files.text(ROOT + "/cpu/cpu.cfs_quota_us");
    Optional<String> period = files.text(ROOT + "/cpu/cpu.cfs_period_us");
    return quota.isPresent() && period.isPresent()
        ? Fact.of((quota.get().equals("-1") ? "max" : quota.get()) + " " + period.get())
        : Fact.notAvailable();
  }

  /** Version 1 says "no limit" by the largest number of whole pages. */
  private static String limit(String bytes) {
    return Long.parseLong(bytes) > Long.MAX_VALUE / 2 ? "max" : bytes;
  }

  private String folder() {
    return ROOT
        + files.text("proc/self/cgroup").stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("0::/"))
            .map(line -> line.substring(3))
            .findFirst()
            .filter(path -> !path.equals("/"))
            .orElse("");
  }
}
