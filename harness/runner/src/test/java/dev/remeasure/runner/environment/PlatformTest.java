package dev.remeasure.runner.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.FactKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A virtual machine made of files. */
class PlatformTest {
  private static final String CPU =
      "processor\t: 0\ncpu family\t: 6\nmodel\t\t: 143\nmodel name\t: Xeon\nstepping\t: 8\n";

  @TempDir private Path root;

  @BeforeEach
  void aVirtualMachineWithTheMarksOfAContainer() throws IOException {
    file("proc/cpuinfo", CPU + "flags\t\t: fpu hypervisor avx2\n");
    file("proc/meminfo", "MemTotal:  16 kB\nSwapTotal:  4 kB\n");
    file("proc/self/status", "Name:\tjava\nCpus_allowed_list:\t0-1\n");
    file("proc/self/mountinfo", "1 0 254:0 / / rw,relatime - ext4 /dev/vda rw\n");
    file("proc/cmdline", "quiet mitigations=off\n");
    file("proc/pressure/memory", "some avg10=1.50 avg60=0.00\nfull avg10=0.00\n");
    file("sys/devices/system/clocksource/clocksource0/current_clocksource", "kvm-clock\n");
    file("sys/devices/system/node/online", "0-1\n");
    file("sys/devices/system/cpu/vulnerabilities/mds", "Not affected\n");
    file("sys/devices/system/cpu/vulnerabilities/meltdown", "Mitigation: PTI\n");
    for (int i = 0; i < 2; i++) {
      String cache = "sys/devices/system/cpu/cpu0/cache/index" + i + "/";
      file(cache + "level", i + 1 + "\n");
      file(cache + "type", "Unified\n");
      file(cache + "size", "48K\n");
    }
    file(".dockerenv", "");
  }

  @Test
  void theProcessorAndTheKernelAreKnownInDetail() {
    assertThat(facts())
        .containsEntry(FactKey.CPU_FAMILY, Fact.of("6"))
        .containsEntry(FactKey.CPU_MODEL_NUMBER, Fact.of("143"))
        .containsEntry(FactKey.CPU_STEPPING, Fact.of("8"))
        .containsEntry(FactKey.CPU_CACHES, Fact.of("L1 Unified 48K, L2 Unified 48K"))
        .containsEntry(FactKey.CPU_AFFINITY, Fact.of("0-1"))
        .containsEntry(FactKey.CPU_MITIGATIONS, Fact.of("meltdown: Mitigation: PTI"))
        .containsEntry(FactKey.NUMA_NODES, Fact.of("0-1"))
        .containsEntry(FactKey.CLOCK_SOURCE, Fact.of("kvm-clock"))
        .containsEntry(FactKey.KERNEL_COMMAND, Fact.of("mitigations=off"))
        .containsEntry(FactKey.SWAP_TOTAL, Fact.of("4 kB"))
        .containsEntry(FactKey.MEMORY_PRESSURE, Fact.fleeting("some avg10=1.50 avg60=0.00"));
  }

  @Test
  void aVirtualMachineIsToldFromAContainerAndFromAMachineOfItsOwn() throws IOException {
    assertThat(facts())
        .containsEntry(FactKey.HYPERVISOR, Fact.of("KVM"))
        .containsEntry(FactKey.CONTAINER, Fact.notAvailable());

    file("proc/self/mountinfo", "1 0 0:40 / / rw,relatime - overlay overlay rw,lowerdir=/a\n");
    file("proc/cpuinfo", CPU + "flags\t\t: fpu avx2\n");
    assertThat(facts())
        .containsEntry(FactKey.HYPERVISOR, Fact.of("none"))
        .containsEntry(FactKey.CONTAINER, Fact.of("docker"));

    file("proc/cpuinfo", CPU);
    assertThat(facts()).containsEntry(FactKey.HYPERVISOR, Fact.notAvailable());
  }

  @Test
  void theTimeThatTheHypervisorGaveToOthersIsAShareOfAllTime() throws IOException {
    file("proc/stat", "cpu  100 0 50 800 0 0 0 50 7 0\ncpu0 1\n");
    Counters counters = new Counters(root, command -> Optional.empty());
    Ticks before = counters.ticks().orElseThrow();
    file("proc/stat", "cpu  150 0 50 820 0 0 0 80 9 0\ncpu0 1\n");
    assertThat(counters.ticks().orElseThrow().stolenSince(before)).hasValue(0.3);
    assertThat(before.stolenSince(before)).isEmpty();
    file("proc/stat", "not as expected");
    assertThat(counters.ticks()).isEmpty();
  }

  private Map<FactKey, Fact> facts() {
    return new Machine(new SystemFiles(root), command -> Optional.empty()).facts();
  }

  private void file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
