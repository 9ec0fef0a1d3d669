package dev.remeasure.runner.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
    Map<FactKey, Fact> facts = facts();
    assertThat(facts)
        .containsEntry(FactKey.CPU_MODEL, Fact.of("Core i7"))
        .containsEntry(FactKey.CPU_MICROCODE, Fact.of("0xf0"))
        .containsEntry(FactKey.CPU_GOVERNOR, Fact.of("powersave"))
        .containsEntry(FactKey.CPU_TURBO, Fact.of("on"))
        .containsEntry(FactKey.CPU_SMT, Fact.of("on"))
        .containsEntry(FactKey.MEMORY_TOTAL, Fact.of("16 kB"))
        .containsEntry(FactKey.CGROUP_CPU_MAX, Fact.of("150000 100000"))
        .containsEntry(FactKey.CGROUP_MEMORY_MAX, Fact.of("max"))
        .containsEntry(FactKey.CONTAINER, Fact.of("docker"))
        .containsEntry(FactKey.LOAD, Fact.fleeting("0.50"));
  }

  @Test
  void whatIsNotThereOrCannotBeReadIsNotAvailable() throws IOException {
    assertThat(facts().get(FactKey.ENERGY_COUNTER)).isEqualTo(Fact.notAvailable());
    // A folder cannot be read as a file by anybody, root included.
    Files.createDirectories(root.resolve("sys/devices/system/cpu/isolated"));
    assertThat(facts()).containsEntry(FactKey.CPU_ISOLATED, Fact.notAvailable());
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
    assertThat(counters().read())
        .containsEntry(FactKey.THROTTLED_PERIODS, 4.0)
        .containsEntry(FactKey.THROTTLED_SECONDS, 2.5);
    assertThat(counters().load()).hasValue(0.5);
  }

  @Test
  void theFirstVersionOfControlGroupsIsUnderstoodToo() throws IOException {
    Files.delete(root.resolve("sys/fs/cgroup/cgroup.controllers"));
    file("sys/fs/cgroup/cpu/cpu.stat", "nr_periods 1\nnr_throttled 3\nthrottled_time 1500000000\n");
    file("sys/fs/cgroup/cpu/cpu.cfs_quota_us", "-1\n");
    file("sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000\n");
    file("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
    file("proc/self/cgroup", "4:cpu:/\n");
    assertThat(facts())
        .containsEntry(FactKey.CGROUP_VERSION, Fact.of("1"))
        .containsEntry(FactKey.CGROUP_CPU_MAX, Fact.of("max 100000"))
        .containsEntry(FactKey.CGROUP_MEMORY_MAX, Fact.of("max"));
    assertThat(counters().read())
        .containsEntry(FactKey.THROTTLED_PERIODS, 3.0)
        .containsEntry(FactKey.THROTTLED_SECONDS, 1.5);
  }

  @Test
  void aLimitOfASurroundingGroupHoldsAndItsThrottlingCounts() throws IOException {
    file("proc/self/cgroup", "0::/team.slice/job\n");
    file("sys/fs/cgroup/team.slice/job/cpu.max", "max 100000\n");
    file("sys/fs/cgroup/team.slice/job/cpu.stat", "nr_throttled 1\n");
    assertThat(facts()).containsEntry(FactKey.CGROUP_CPU_MAX, Fact.of("150000 100000"));
    assertThat(counters().read()).containsEntry(FactKey.THROTTLED_PERIODS, 5.0);
  }

  @Test
  void theOwnGroupOfTheFirstVersionIsFoundByItsController() throws IOException {
    Files.delete(root.resolve("sys/fs/cgroup/cgroup.controllers"));
    file("proc/self/cgroup", "5:memory:/user\n4:cpu,cpuacct:/user\n0::/\n");
    file("sys/fs/cgroup/cpu/user/cpu.cfs_quota_us", "50000\n");
    file("sys/fs/cgroup/cpu/user/cpu.cfs_period_us", "100000\n");
    file("sys/fs/cgroup/cpu/user/cpu.stat", "nr_throttled 2\n");
    file("sys/fs/cgroup/memory/user/memory.limit_in_bytes", "18446744073709551615\n");
    assertThat(facts())
        .containsEntry(FactKey.CGROUP_VERSION, Fact.of("1"))
        .containsEntry(FactKey.CGROUP_CPU_MAX, Fact.of("50000 100000"))
        .containsEntry(FactKey.CGROUP_MEMORY_MAX, Fact.of("max"));
    assertThat(counters().read()).containsEntry(FactKey.THROTTLED_PERIODS, 2.0);
  }

  @Test
  void withoutControlGroupsNothingIsKnownOfThemAndNothingIsCounted() throws IOException {
    for (String file :
        List.of("cgroup.controllers", "team.slice/cpu.max", "team.slice/memory.max")) {
      Files.delete(root.resolve("sys/fs/cgroup").resolve(file));
    }
    Files.delete(root.resolve("sys/fs/cgroup/team.slice/cpu.stat"));
    assertThat(facts())
        .containsEntry(FactKey.CGROUP_VERSION, Fact.notAvailable())
        .containsEntry(FactKey.CGROUP_CPU_MAX, Fact.notAvailable())
        .containsEntry(FactKey.CGROUP_MEMORY_MAX, Fact.notAvailable());
    assertThat(counters().read()).isEmpty();
  }

  @Test
  void aFileThatIsThereAndMayNotBeReadIsNotPermitted() {
    SystemFiles.Reader guarded =
        file -> {
          if (file.endsWith("energy_uj")) {
            throw new AccessDeniedException(file.toString());
          }
          if (file.endsWith("cpu.max")) {
            throw new FileSystemException(file.toString(), null, "Operation not permitted");
          }
          return Files.readString(file);
        };
    Map<FactKey, Fact> facts =
        new Machine(new SystemFiles(root, guarded), command -> Optional.empty()).facts();
    assertThat(facts)
        .containsEntry(FactKey.ENERGY_COUNTER, Fact.notPermitted())
        .containsEntry(FactKey.CGROUP_CPU_MAX, Fact.notPermitted())
        .containsEntry(FactKey.CGROUP_MEMORY_MAX, Fact.of("max"));
  }

  @Test
  void otherContainersAreKnownByTheirFiles() throws IOException {
    Files.delete(root.resolve(".dockerenv"));
    assertThat(facts()).containsEntry(FactKey.CONTAINER, Fact.notAvailable());
    file("run/systemd/container", "systemd-nspawn\n");
    assertThat(facts()).containsEntry(FactKey.CONTAINER, Fact.of("systemd-nspawn"));
    file("run/.containerenv", "");
    assertThat(facts()).containsEntry(FactKey.CONTAINER, Fact.of("podman"));
  }

  @Test
  void textInPlaceOfANumberIsNotAvailable() throws IOException {
    file("proc/loadavg", "none\n");
    file("sys/fs/cgroup/team.slice/cpu.stat", "nr_throttled many\n");
    assertThat(counters().load()).isEmpty();
    assertThat(counters().read()).isEmpty();
  }

  @Test
  void macOsIsAskedByItsPrograms(@TempDir Path empty) {
    Map<String, String> said =
        Map.of(
            "sysctl -n machdep.cpu.brand_string", "Apple M3",
            "sysctl -n hw.memsize", "17179869184",
            "sysctl -n hw.physicalcpu", "8",
            "sysctl -n hw.logicalcpu", "8",
            "sysctl -n vm.loadavg", "{ 2.20 2.00 1.90 }",
            "sw_vers -productVersion", "15.1");
    Programs mac = command -> Optional.ofNullable(said.get(String.join(" ", command)));
    assertThat(new Machine(new SystemFiles(empty), mac).facts())
        .containsEntry(FactKey.CPU_MODEL, Fact.of("Apple M3"))
        .containsEntry(FactKey.CPU_SMT, Fact.of("off"))
        .containsEntry(FactKey.CPU_GOVERNOR, Fact.notAvailable())
        .containsEntry(FactKey.MEMORY_TOTAL, Fact.of("17179869184 B"))
        .containsEntry(FactKey.OS_DISTRIBUTION, Fact.of("macOS 15.1"))
        .containsEntry(FactKey.LOAD, Fact.fleeting("2.2"));
    assertThat(new Counters(empty, mac).load()).hasValue(2.2);
    assertThat(new Counters(empty, mac).read()).isEmpty();
  }

  @Test
  void dataAreHashedSoThatOtherDataAreAnotherEnvironment() throws IOException {
    file("data/words.txt", "one two");
    Fact before = new Code(List.of(root.resolve("data"))).hash();
    file("data/words.txt", "one two three");
    assertThat(new Code(List.of(root.resolve("data"))).hash()).isNotEqualTo(before);
  }

  @Test
  void theForksJvmIsAskedForItsCollectorHeapAndFlags() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Map<FactKey, Fact> facts = new ForkJvm(java, List.of("-XX:+UseSerialGC", "-Xmx64m")).facts();
    assertThat(facts)
        .containsEntry(FactKey.VM_GC, Fact.of("Serial"))
        .containsEntry(FactKey.VM_HEAP_MAX, Fact.of(Integer.toString(64 << 20)));
    assertThat(value(facts, FactKey.VM_FLAGS)).contains("UseSerialGC=true", "MaxHeapSize=67108864");
    assertThat(value(facts, FactKey.JDK_VERSION))
        .contains(Integer.toString(Runtime.version().feature()));
    assertThat(new ForkJvm("/no/such/java", List.of()).facts().values())
        .containsOnly(Fact.notAvailable());
  }

  /** The tests of this module are told to ignore it; what is set later is not the user's. */
  @Test
  void theHostSaysWhetherItWasToldToIgnoreJmhsLock() {
    assertThat(JmhSettings.IGNORES_LOCK).isTrue();
    String before = System.setProperty("jmh.ignoreLock", "false");
    try {
      assertThat(
              Surroundings.read("/no/such/java", List.of(), List.of(root), List.of(), false)
                  .facts())
          .containsEntry("jmh.ignoreLock", Fact.of("true"));
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

  private static String value(Map<FactKey, Fact> facts, FactKey key) {
    return String.valueOf(facts.getOrDefault(key, Fact.notAvailable()).value());
  }

  private Map<FactKey, Fact> facts() {
    return new Machine(new SystemFiles(root), command -> Optional.empty()).facts();
  }

  private Counters counters() {
    return new Counters(root, command -> Optional.empty());
  }

  private String fingerprint() {
    SortedMap<String, Fact> named = new TreeMap<>();
    facts().forEach((key, fact) -> named.put(key.key(), fact));
    return new Environment(named).fingerprint();
  }

  private void file(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
