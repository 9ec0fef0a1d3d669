package dev.remeasure.runner.environment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The options of the kernel's command line that can change a measurement. The others are left out:
 * they say where a machine stands and what it is used for, and may hold secrets.
 */
final class KernelCommand {
  private static final Set<String> MEASURED =
      Set.of(
          "amd_pstate",
          "clocksource",
          "cpufreq.default_governor",
          "default_hugepagesz",
          "hugepages",
          "hugepagesz",
          "idle",
          "intel_idle.max_cstate",
          "intel_pstate",
          "irqaffinity",
          "isolcpus",
          "maxcpus",
          "mitigations",
          "nohz",
          "nohz_full",
          "nopti",
          "nosmt",
          "nosoftlockup",
          "nowatchdog",
          "nr_cpus",
          "numa",
          "numa_balancing",
          "preempt",
          "processor.max_cstate",
          "psi",
          "pti",
          "rcu_nocb_poll",
          "rcu_nocbs",
          "skew_tick",
          "threadirqs",
          "transparent_hugepage",
          "tsc");

  private KernelCommand() {}

  /** These options, in their order; {@code none} if there are none. */
  static String measured(String line) {
    String kept =
        Arrays.stream(line.strip().split("\\s+"))
            .filter(option -> MEASURED.contains(option.replaceFirst("=.*", "")))
            .collect(Collectors.joining(" "));
    return kept.isEmpty() ? "none" : kept;
  }
}
