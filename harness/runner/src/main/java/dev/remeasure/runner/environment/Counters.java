package dev.remeasure.runner.environment;

import dev.remeasure.claims.run.FactKey;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counters of the machine, read before and after each fork. */
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

  /** The counters now; those the machine does not offer are left out. */
  public Map<FactKey, Double> read() {
    Map<FactKey, Double> counters = new EnumMap<>(FactKey.class);
    cgroup.cpuStat("nr_throttled").ifPresent(n -> counters.put(FactKey.THROTTLED_PERIODS, n));
    cgroup
        .cpuStat("throttled_usec")
        .map(micros -> micros / 1e6)
        .or(() -> cgroup.cpuStat("throttled_time").map(nanos -> nanos / 1e9))
        .ifPresent(seconds -> counters.put(FactKey.THROTTLED_SECONDS, seconds));
    files
        .number("sys/devices/system/cpu/cpu0/thermal_throttle/core_throttle_count")
        .ifPresent(n -> counters.put(FactKey.THROTTLED_THERMAL, n));
    return counters;
  }

  /** What the processors have done since the machine was started. */
  public Optional<Ticks> ticks() {
    return files.text("proc/stat").flatMap(Ticks::of);
  }

  /** The load of the last minute. */
  public Optional<Double> load() {
    return files.number("proc/loadavg").or(() -> MacOs.load(programs));
  }
}
