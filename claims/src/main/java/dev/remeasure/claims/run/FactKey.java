package dev.remeasure.claims.run;

/**
 * The facts that this program itself records or reads: of the environment, of a fork's conditions,
 * or counted around a fork.
 *
 * <p>Other facts may stand beside them: those of a parameter, of an environment variable and of a
 * JMH score without a known meaning are named after these.
 */
public enum FactKey {
  CPU_MODEL("cpu.model"),
  CPU_COUNT("cpu.count"),
  CPU_ONLINE("cpu.online"),
  CPU_GOVERNOR("cpu.governor"),
  CPU_DRIVER("cpu.driver"),
  CPU_FREQUENCY_MIN("cpu.frequency.min"),
  CPU_FREQUENCY_MAX("cpu.frequency.max"),
  CPU_SCALING("cpu.scaling"),
  CPU_TURBO("cpu.turbo"),
  CPU_SMT("cpu.smt"),
  CPU_MICROCODE("cpu.microcode"),
  CPU_ISOLATED("cpu.isolated"),
  CPU_FAMILY("cpu.family"),
  CPU_MODEL_NUMBER("cpu.modelNumber"),
  CPU_STEPPING("cpu.stepping"),
  CPU_CACHES("cpu.caches"),
  CPU_AFFINITY("cpu.affinity"),
  CPU_MITIGATIONS("cpu.mitigations"),
  NUMA_NODES("numa.nodes"),
  HYPERVISOR("hypervisor"),
  CLOCK_SOURCE("clock.source"),
  KERNEL_COMMAND("kernel.command"),
  SWAP_TOTAL("swap.total"),
  MEMORY_PRESSURE("memory.pressure"),
  MEMORY_TOTAL("memory.total"),
  MEMORY_AVAILABLE("memory.available"),
  MEMORY_HUGE_PAGES("memory.hugepages"),
  TEMPERATURE("temperature"),
  LOAD("load.1m"),
  LOAD_BEFORE("load.before"),
  ENERGY_COUNTER("energy.rapl"),
  OS_NAME("os.name"),
  OS_VERSION("os.version"),
  OS_ARCH("os.arch"),
  OS_DISTRIBUTION("os.distribution"),
  HOST_NAME("host.name"),
  CONTAINER("container"),
  CGROUP_VERSION("cgroup.version"),
  CGROUP_CPU_MAX("cgroup.cpu.max"),
  CGROUP_MEMORY_MAX("cgroup.memory.max"),
  THROTTLED_PERIODS("throttled.periods"),
  THROTTLED_SECONDS("throttled.seconds"),
  THROTTLED_THERMAL("throttled.thermal"),
  STEAL_SHARE("steal.share"),
  JDK_VERSION("jdk.version"),
  HARNESS_JDK("harness.jdk"),
  JVM("jvm"),
  JVM_ARGS("jvm.args"),
  VM_NAME("vm.name"),
  VM_VERSION("vm.version"),
  VM_FLAGS("vm.flags"),
  VM_GC("vm.gc"),
  VM_HEAP_MAX("vm.heap.max"),
  VM_HEAP_INITIAL("vm.heap.initial"),
  VM_TIERED("vm.tiered"),
  GC_SHARE("gc.share"),
  JMH_VERSION("jmh.version"),
  JMH_MODE("jmh.mode"),
  JMH_THREADS("jmh.threads"),
  JMH_GROUPS("jmh.groups"),
  JMH_WARMUP("jmh.warmup"),
  JMH_MEASUREMENT("jmh.measurement"),
  JMH_BATCH("jmh.batch"),
  JMH_OPERATIONS("jmh.operations"),
  JMH_BLACKHOLE("jmh.blackhole"),
  JMH_IGNORE_LOCK("jmh.ignoreLock"),
  SIDES_DIFFER("sides.differ"),
  CODE_COMMIT("code.commit"),
  CODE_DIRTY("code.dirty"),
  CODE_HASH("code.sha256"),
  DATA_HASH("data.sha256"),
  BUILD_TYPE("build.type"),
  PYTHON("python");

  private final String key;

  FactKey(String key) {
    this.key = key;
  }

  /** Its name in run files. */
  public String key() {
    return key;
  }
}
