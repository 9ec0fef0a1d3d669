package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What lies between the machine and its programs: processor in detail, hypervisor, kernel. */
record Platform(SystemFiles files) {
  private static final String CPU_INFO = "proc/cpuinfo";
  private static final String SYSTEM = "sys/devices/system/";
  private static final String CLOCK = SYSTEM + "clocksource/clocksource0/current_clocksource";
  private static final int MOST_CACHES = 8;

  Map<FactKey, Fact> facts() {
    Map<FactKey, Fact> facts = new EnumMap<>(FactKey.class);
    facts.put(FactKey.CPU_FAMILY, processor("cpu family"));
    facts.put(FactKey.CPU_MODEL_NUMBER, processor("model\t"));
    facts.put(FactKey.CPU_STEPPING, processor("stepping"));
    facts.put(FactKey.CPU_CACHES, caches());
    facts.put(
        FactKey.CPU_AFFINITY,
        files.fact("proc/self/status", text -> Machine.word(text, "Cpus_allowed_list")));
    facts.put(FactKey.CPU_MITIGATIONS, mitigations());
    facts.put(FactKey.NUMA_NODES, files.fact(SYSTEM + "node/online"));
    facts.put(FactKey.HYPERVISOR, hypervisor());
    facts.put(FactKey.CLOCK_SOURCE, files.fact(CLOCK));
    facts.put(FactKey.KERNEL_COMMAND, files.fact("proc/cmdline", KernelCommand::measured));
    facts.put(
        FactKey.SWAP_TOTAL, files.fact("proc/meminfo", text -> Machine.word(text, "SwapTotal")));
    Fact pressure =
        files.fact("proc/pressure/memory", text -> text.lines().findFirst().orElse("").strip());
    facts.put(FactKey.MEMORY_PRESSURE, new Fact(pressure.status(), pressure.value(), true));
    return facts;
  }

  private Fact processor(String word) {
    return files.fact(CPU_INFO, text -> Machine.word(text, word));
  }

  /** Each cache of the first processor, e.g. {@code L1 Data 32K}. */
  private Fact caches() {
    List<String> caches = new ArrayList<>();
    for (int i = 0; i < MOST_CACHES; i++) {
      String cache = SYSTEM + "cpu/cpu0/cache/index" + i + "/";
      Optional<String> size = files.text(cache + "size");
      if (size.isPresent()) {
        caches.add(
            "L"
                + files.text(cache + "level").orElse("?")
                + " "
                + files.text(cache + "type").orElse("?")
                + " "
                + size.get());
      }
    }
    return caches.isEmpty()
        ? files.fact(CPU_INFO, text -> Machine.word(text, "cache size"))
        : Fact.of(String.join(", ", caches));
  }

  /** What the kernel says of each weakness of the processor, but for those it does not have. */
  private Fact mitigations() {
    String folder = SYSTEM + "cpu/vulnerabilities";
    if (!files.exists(folder)) {
      return Fact.notAvailable();
    }
    Map<String, String> known = new TreeMap<>();
    for (String name : files.names(folder)) {
      files
          .text(folder + "/" + name)
          .filter(text -> !text.equals("Not affected"))
          .ifPresent(text -> known.put(name, text));
    }
    List<String> words = new ArrayList<>();
    known.forEach((name, text) -> words.add(name + ": " + text));
    return Fact.of(words.isEmpty() ? "none needed" : String.join("; ", words));
  }

  /** The hypervisor below a virtual machine; {@code none} on a machine of its own. */
  private Fact hypervisor() {
    Optional<String> type = files.text("sys/hypervisor/type");
    if (type.isPresent()) {
      return Fact.of(type.get());
    }
    Optional<String> flags =
        files.text(CPU_INFO).map(text -> Machine.word(text, "flags")).filter(f -> !f.isEmpty());
    if (flags.isEmpty()) {
      return Fact.notAvailable();
    }
    if (!List.of(flags.get().split("\\s+")).contains("hypervisor")) {
      return Fact.of("none");
    }
    String clock = files.text(CLOCK).orElse("");
    String kind =
        clock.contains("kvm")
            ? "KVM"
            : clock.contains("hyperv") ? "Hyper-V" : clock.contains("xen") ? "Xen" : "unknown";
    return Fact.of(
        files
            .text("sys/class/dmi/id/product_name")
            .map(product -> kind + ", " + product)
            .orElse(kind));
  }
}
