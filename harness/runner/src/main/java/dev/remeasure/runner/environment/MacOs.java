package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment.Fact;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What macOS tells, which has no files to read it from. */
final class MacOs {
  private MacOs() {}

  /** Adds what is known to the facts, in the names that Linux's have. */
  static void add(Programs programs, Map<String, Fact> facts) {
    sysctl(programs, "machdep.cpu.brand_string").ifPresent(put(facts, "cpu.model"));
    sysctl(programs, "machdep.cpu.microcode_version").ifPresent(put(facts, "cpu.microcode"));
    sysctl(programs, "hw.cpufrequency_min").ifPresent(put(facts, "cpu.frequency.min"));
    sysctl(programs, "hw.cpufrequency_max").ifPresent(put(facts, "cpu.frequency.max"));
    sysctl(programs, "hw.memsize").map(bytes -> bytes + " B").ifPresent(put(facts, "memory.total"));
    Optional<String> physical = sysctl(programs, "hw.physicalcpu");
    sysctl(programs, "hw.logicalcpu")
        .filter(logical -> physical.isPresent())
        .map(logical -> logical.equals(physical.orElse("")) ? "off" : "on")
        .ifPresent(put(facts, "cpu.smt"));
    programs
        .say("sw_vers", "-productVersion")
        .map(version -> "macOS " + version)
        .ifPresent(put(facts, "os.distribution"));
    load(programs).ifPresent(load -> facts.put("load.1m", Fact.fleeting(load.toString())));
  }

  /** The load of the last minute, which is told as {@code { 2.20 2.00 1.90 }}. */
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

  private static Consumer<String> put(Map<String, Fact> facts, String name) {
    return value -> facts.put(name, Fact.of(value));
  }
}
