package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Hardware and operating system. */
final class Machine {
  private static final String CPU = "sys/devices/system/cpu/";

  private final SystemFiles files;
  private final Programs programs;

  Machine(SystemFiles files, Programs programs) {
    this.files = files;
    this.programs = programs;
  }

  /** This machine. */
  static Machine own() {
    return new Machine(new SystemFiles(Path.of("/")), ProgramOutput::of);
  }

  Map<FactKey, Fact> facts() {
    Map<FactKey, Fact> facts = new EnumMap<>(FactKey.class);
    cpu(facts);
    facts.put(FactKey.OS_NAME, Fact.of(System.getProperty("os.name")));
    facts.put(FactKey.OS_VERSION, Fact.of(System.getProperty("os.version")));
    facts.put(FactKey.OS_ARCH, Fact.of(System.getProperty("os.arch")));
    facts.put(
        FactKey.OS_DISTRIBUTION, files.fact("etc/os-release", text -> word(text, "PRETTY_NAME=")));
    facts.put(FactKey.MEMORY_TOTAL, files.fact("proc/meminfo", text -> word(text, "MemTotal")));
    facts.put(FactKey.MEMORY_HUGE_PAGES, files.fact("sys/kernel/mm/transparent_hugepage/enabled"));
    facts.put(FactKey.CONTAINER, container());
    facts.putAll(new Cgroup(files).facts());
    facts.putAll(new Platform(files).facts());
    facts.put(
        FactKey.ENERGY_COUNTER,
        files.fact("sys/class/powercap/intel-rapl:0/energy_uj", energy -> "readable"));
    fleeting(facts);
    if (!files.exists("proc")) {
      MacOs.add(programs, facts);
    }
    return facts;
  }

  private void cpu(Map<FactKey, Fact> facts) {
    facts.put(FactKey.CPU_MODEL, model());
    facts.put(
        FactKey.CPU_COUNT, Fact.of(Integer.toString(Runtime.getRuntime().availableProcessors())));
    facts.put(FactKey.CPU_ONLINE, files.fact(CPU + "online"));
    facts.put(FactKey.CPU_GOVERNOR, files.fact(CPU + "cpu0/cpufreq/scaling_governor"));
    facts.put(FactKey.CPU_DRIVER, files.fact(CPU + "cpu0/cpufreq/scaling_driver"));
    facts.put(FactKey.CPU_FREQUENCY_MIN, files.fact(CPU + "cpu0/cpufreq/scaling_min_freq"));
    facts.put(FactKey.CPU_FREQUENCY_MAX, files.fact(CPU + "cpu0/cpufreq/scaling_max_freq"));
    facts.put(FactKey.CPU_TURBO, turbo());
    facts.put(FactKey.CPU_SMT, files.fact(CPU + "smt/active", on -> on.equals("1") ? "on" : "off"));
    facts.put(FactKey.CPU_MICROCODE, files.fact("proc/cpuinfo", text -> word(text, "microcode")));
    facts.put(FactKey.CPU_ISOLATED, files.fact(CPU + "isolated"));
  }

  private void fleeting(Map<FactKey, Fact> facts) {
    facts.put(FactKey.LOAD, passing(files.fact("proc/loadavg", text -> text.split(" ", 2)[0])));
    facts.put(
        FactKey.MEMORY_AVAILABLE,
        passing(files.fact("proc/meminfo", t -> word(t, "MemAvailable"))));
    facts.put(
        FactKey.TEMPERATURE,
        passing(files.fact("sys/class/thermal/thermal_zone0/temp", t -> t + " m°C")));
  }

  private Fact model() {
    return files.fact(
        "proc/cpuinfo",
        text -> {
          String name = word(text, "model name");
          return name.isEmpty() ? word(text, "CPU part") : name;
        });
  }

  private Fact turbo() {
    Fact intel = files.fact(CPU + "intel_pstate/no_turbo", off -> off.equals("1") ? "off" : "on");
    return intel.value() == null && files.text(CPU + "cpufreq/boost").isPresent()
        ? files.fact(CPU + "cpufreq/boost", on -> on.equals("1") ? "on" : "off")
        : intel;
  }

  private Fact container() {
    if (files.exists(".dockerenv") && !onDisk()) {
      return Fact.of("docker");
    }
    if (files.exists("run/.containerenv")) {
      return Fact.of("podman");
    }
    if (files.exists("run/secrets/kubernetes.io")) {
      return Fact.of("kubernetes");
    }
    return files.fact("run/systemd/container");
  }

  /**
   * Whether the root is a disk's own file system, as in a virtual machine that was made from an
   * image of a container and has kept its marks.
   */
  private boolean onDisk() {
    return files.text("proc/self/mountinfo").stream()
        .flatMap(String::lines)
        .map(line -> line.split(" "))
        .filter(parts -> parts.length > 4 && parts[3].equals("/") && parts[4].equals("/"))
        .map(parts -> String.join(" ", parts).replaceFirst(".* - \\S+ ", ""))
        .anyMatch(source -> source.matches("/dev/(?!mapper/docker).*"));
  }

  private static Fact passing(Fact fact) {
    return new Fact(fact.status(), fact.value(), true);
  }

  /** What follows the word on its first line, without colon, equals sign and quotes. */
  static String word(String text, String word) {
    Optional<String> line = text.lines().filter(each -> each.startsWith(word)).findFirst();
    return line.map(l -> l.substring(word.length()).replaceFirst("^\\s*[:=]?\\s*", ""))
        .map(value -> value.replace("\"", "").strip())
        .orElse("");
  }
}
