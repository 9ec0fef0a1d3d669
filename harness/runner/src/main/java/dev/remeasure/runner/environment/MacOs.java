package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Facts about macOS, which has no files to read them from. */
final class MacOs {
  private MacOs() {}

  /** Adds what is known to the facts. */
  static void add(Programs programs, Map<FactKey, Fact> facts) {
    sysctl(programs, "machdep.cpu.brand_string").ifPresent(put(facts, FactKey.CPU_MODEL));
    sysctl(programs, "machdep.cpu.microcode_version").ifPresent(put(facts, FactKey.CPU_MICROCODE));
    sysctl(programs, "hw.cpufrequency_min").ifPresent(put(facts, FactKey.CPU_FREQUENCY_MIN));
    sysctl(programs, "hw.cpufrequency_max").ifPresent(put(facts, FactKey.CPU_FREQUENCY_MAX));
    sysctl(programs, "hw.memsize")
        .map(bytes -> bytes + " B")
        .ifPresent(put(facts, FactKey.MEMORY_TOTAL));
    Optional<String> physical = sysctl(programs, "hw.physicalcpu");
    sysctl(programs, "hw.logicalcpu")
        .filter(logical -> physical.isPresent())
        .map(logical -> logical.equals(physical.orElse("")) ? "off" : "on")
        .ifPresent(put(facts, FactKey.CPU_SMT));
    programs
        .say("sw_vers", "-productVersion")
        .map(version -> "macOS " + version)
        .ifPresent(put(facts, FactKey.OS_DISTRIBUTION));
    load(programs).ifPresent(load -> facts.put(FactKey.LOAD, Fact.fleeting(load.toString())));
  }

  /** The load of the last minute, printed as {@code { 2.20 2.00 1.90 }}. */
  static Optional<Double> load(Programs programs) {
    try {
      return sysctl(programs, "vm.loadavg")
          .map(text -> Double.valueOf(text.replaceAll("[{}]", "").strip().split("\\s+", 2)[0]));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> sysctl(Programs programs, String name) {
    return programs.say("sysctl", "-n", name).filter(said -> !said.isBlank());
  }

  private static Consumer<String> put(Map<FactKey, Fact> facts, FactKey key) {
    return value -> facts.put(key, Fact.of(value));
  }
}
