package dev.remeasure.harness.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.run.Environment;
import dev.remeasure.run.Environment.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Linux machine made of files. */
class MachineTest {
  @TempDir private Path root;

  @BeforeEach
  void aLaptopInAContainer() throws IOException {
    file("proc/cpuinfo", "processor : 0\nmodel name\t: Core i7\nmicrocode\t: 0xf0\n");
    file("proc/meminfo", "MemTotal:  16 kB\nMemAvailable:  8 kB\n");
    file("proc/loadavg", "0.50 0.40 0.30 1/200 999\n");
    file("proc/self/cgroup", "0::/team.slice\n");
    file("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "powersave\n");
    file("sys/devices/system/cpu/intel_pstate/no_turbo", "0\n");
    file("sys/devices/system/cpu/smt/active", "1\n");
    file("sys/fs/cgroup/cgroup.controllers", "cpu memory\n");
    file("sys/fs/cgroup/team.slice/cpu.max", "150000 100000\n");
    file("sys/fs/cgroup/team.slice/memory.max", "max\n");
    file(
        "sys/fs/cgroup/team.slice/cpu.stat",
        "nr_periods 9\nnr_throttled 4\nthrottled_usec 2500000\n");
    file(".dockerenv", "");
  }

  @Test
  void whatTheKernelTellsIsRecorded() {
    Map<String, Fact> facts = new Machine(root).facts();
    assertThat(facts)
        .containsEntry("cpu.model", Fact.of("Core i7"))
        .containsEntry("cpu.microcode", Fact.of("0xf0"))
        .containsEntry("cpu.governor", Fact.of("powersave"))
        .containsEntry("cpu.turbo", Fact.of("on"))
        .containsEntry("cpu.smt", Fact.of("on"))
        .containsEntry("memory.total", Fact.of("16 kB"))
        .containsEntry("cgroup.cpu.max", Fact.of("150000 100000"))
        .containsEntry("cgroup.memory.max", Fact.of("max"))
        .containsEntry("container", Fact.of("docker"))
        .containsEntry("load.1m", Fact.fleeting("0.50"));
  }

  @Test
  void whatIsNotThereOrCannotBeReadIsNotAvailable() throws IOException {
    assertThat(new Machine(root).facts().get("energy.rapl")).isEqualTo(Fact.notAvailable());
    // A folder cannot be read as a file by anybody, root included.
    Files.createDirectories(root.resolve("sys/devices/system/cpu/isolated"));
    assertThat(new Machine(root).facts()).containsEntry("cpu.isolated", Fact.notAvailable());
  }

  @Test
  void theFingerprintIsTheSameNextMinuteAndChangesWithTheGovernor() throws IOException {
    String before = fingerprint();
    file("proc/loadavg", "9.00 9.00 9.00 1/200 999\n");
    file("proc/meminfo", "MemTotal:  16 kB\nMemAvailable:  1 kB\n");
    assertThat(fingerprint()).isEqualTo(before);
    file("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "performance\n");
    assertThat(fingerprint()).isNotEqualTo(before);
  }

  @Test
  void throttlingIsCountedByTheOwnControlGroup() {
    assertThat(new Counters(root).read())
        .containsEntry("throttled.periods", 4.0)
        .containsEntry("throttled.seconds", 2.5);
    assertThat(new Counters(root).load()).hasValue(0.5);
  }

  @Test
  void theFirstVersionOfControlGroupsIsUnderstoodToo() throws IOException {
    Files.delete(root.resolve("sys/fs/cgroup/cgroup.controllers"));
    file("sys/fs/cgroup/cpu/cpu.stat", "nr_periods 1\nnr_throttled 3\nthrottled_time 1500000000\n");
    file("sys/fs/cgroup/cpu/cpu.cfs_quota_us", "-1\n");
    file("sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000\n");
    file("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
    file("proc/self/cgroup", "4:cpu:/\n");
    assertThat(new Machine(root).facts())
        .containsEntry("cgroup.version", Fact.of("1"))
        .containsEntry("cgroup.cpu.max", Fact.of("max 100000"))
        .containsEntry("cgroup.memory.max", Fact.of("max"));
    assertThat(new Counters(root).read())
        .containsEntry("throttled.periods", 3.0)
        .containsEntry("throttled.seconds", 1.5);
  }

  @Test
  void theForksJvmIsAskedForItsCollectorHeapAndFlags() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Map<String, Fact> facts = new ForkJvm(java, List.of("-XX:+UseSerialGC", "-Xmx64m")).facts();
    assertThat(facts)
        .containsEntry("vm.gc", Fact.of("Serial"))
        .containsEntry("vm.heap.max", Fact.of(Integer.toString(64 << 20)));
    assertThat(value(facts, "vm.flags")).contains("UseSerialGC=true", "MaxHeapSize=67108864");
    assertThat(value(facts, "jdk.version")).contains(Integer.toString(Runtime.version().feature()));
    assertThat(new ForkJvm("/no/such/java", List.of()).facts().values())
        .containsOnly(Fact.notAvailable());
  }

  @Test
  void theHostSaysWhetherItKeepsJmhsLock() {
    String before = System.setProperty("jmh.ignoreLock", "false");
    try {
      assertThat(Surroundings.read("/no/such/java", List.of(), List.of(root), false).facts())
          .containsEntry("jmh.ignoreLock", Fact.of("false"));
    } finally {
      System.setProperty("jmh.ignoreLock", String.valueOf(before));
    }
  }

  @Test
  void namesOfUsersAndSecretsAreLeftOut() {
    assertThat(
            Discretion.keep(
                "-Ddb.password=hunter2 -Xlog:gc:/home/ada/gc.log --api-key=abc by ada",
                "/home/ada",
                "ada"))
        .isEqualTo("-Ddb.password=*** -Xlog:gc:~/gc.log --api-key=*** by ***");
  }

  private static String value(Map<String, Fact> facts, String name) {
    return String.valueOf(facts.getOrDefault(name, Fact.notAvailable()).value());
  }

  private String fingerprint() {
    return new Environment(new TreeMap<>(new Machine(root).facts())).fingerprint();
  }

  private void file(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
