package dev.remeasure.runner.environment;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counters of the machine that are read before and after each fork. */
public final class Counters {
  private final SystemFiles files;
  private final Programs programs;
  private final Cgroup cgroup;

  public Counters() {
    this(Path.of("/"), ProgramOutput::of);
  }

  Counters(Path root, Programs programs) {
    this.files = new SystemFiles(root);
    this.programs = programs;
    this.cgroup = new Cgroup(files);
  }

  /** The counters as they stand; those the machine does not offer are left out. */
  public Map<String, Double> read() {
    Map<String, Double> counters = new TreeMap<>();
    cgroup.cpuStat("nr_throttled").ifPresent(n -> counters.put("throttled.periods", n));
    cgroup
        .cpuStat("throttled_usec")
        .map(micros -> micros / 1e6)
        .or(() -> cgroup.cpuStat("throttled_time").map(nanos -> nanos / 1e9))
        .ifPresent(seconds -> counters.put("throttled.seconds", seconds));
    files
        .number("sys/devices/system/cpu/cpu0/thermal_throttle/core_throttle_count")
        .ifPresent(n -> counters.put("throttled.thermal", n));
    return counters;
  }

  /** The load of the last minute. */
  public Optional<Double> load() {
    return files.number("proc/loadavg").or(() -> MacOs.load(programs));
  }
}
