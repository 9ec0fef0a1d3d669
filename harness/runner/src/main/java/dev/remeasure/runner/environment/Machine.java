package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.Environment.Fact;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  Map<String, Fact> facts() {
    Map<String, Fact> facts = new TreeMap<>();
    cpu(facts);
    facts.put("os.name", Fact.of(System.getProperty("os.name")));
    facts.put("os.version", Fact.of(System.getProperty("os.version")));
    facts.put("os.arch", Fact.of(System.getProperty("os.arch")));
    facts.put("os.distribution", files.fact("etc/os-release", text -> word(text, "PRETTY_NAME=")));
    facts.put("memory.total", files.fact("proc/meminfo", text -> word(text, "MemTotal")));
    facts.put("memory.hugepages", files.fact("sys/kernel/mm/transparent_hugepage/enabled"));
    facts.put("container", container());
    facts.putAll(new Cgroup(files).facts());
    facts.put(
        "energy.rapl",
        files.fact("sys/class/powercap/intel-rapl:0/energy_uj", energy -> "readable"));
    fleeting(facts);
    if (!files.exists("proc")) {
      MacOs.add(programs, facts);
    }
    return facts;
  }

  private void cpu(Map<String, Fact> facts) {
    facts.put("cpu.model", model());
    facts.put("cpu.count", Fact.of(Integer.toString(Runtime.getRuntime().availableProcessors())));
    facts.put("cpu.online", files.fact(CPU + "online"));
    facts.put("cpu.governor", files.fact(CPU + "cpu0/cpufreq/scaling_governor"));
    facts.put("cpu.driver", files.fact(CPU + "cpu0/cpufreq/scaling_driver"));
    facts.put("cpu.frequency.min", files.fact(CPU + "cpu0/cpufreq/scaling_min_freq"));
    facts.put("cpu.frequency.max", files.fact(CPU + "cpu0/cpufreq/scaling_max_freq"));
    facts.put("cpu.turbo", turbo());
    facts.put("cpu.smt", files.fact(CPU + "smt/active", on -> on.equals("1") ? "on" : "off"));
    facts.put("cpu.microcode", files.fact("proc/cpuinfo", text -> word(text, "microcode")));
    facts.put("cpu.isolated", files.fact(CPU + "isolated"));
  }

  private void fleeting(Map<String, Fact> facts) {
    facts.put("load.1m", passing(files.fact("proc/loadavg", text -> text.split(" ", 2)[0])));
    facts.put(
        "memory.available", passing(files.fact("proc/meminfo", t -> word(t, "MemAvailable"))));
    facts.put(
        "temperature",
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
    if (files.exists(".dockerenv")) {
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

  private static Fact passing(Fact fact) {
    return new Fact(fact.status(), fact.value(), true);
  }

  /** What follows the word on its first line, without colon, equals sign and quotes. */
  private static String word(String text, String word) {
    Optional<String> line = text.lines().filter(each -> each.startsWith(word)).findFirst();
    return line.map(l -> l.substring(word.length()).replaceFirst("^\\s*[:=]?\\s*", ""))
        .map(value -> value.replace("\"", "").strip())
        .orElse("");
  }
}
