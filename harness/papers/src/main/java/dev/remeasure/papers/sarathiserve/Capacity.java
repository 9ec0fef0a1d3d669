package dev.remeasure.papers.sarathiserve;

import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.probe.Component;
import dev.remeasure.probe.Counter;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Serving with whole prompts against serving with prompts in pieces, simulated. */
@Component(
    name = "sarathi-serve",
    description =
        "Simulates Mistral-7B on one GPU, once with whole prompts and once with prompts in pieces "
            + "beside running requests, and finds the highest rate within a target for the time "
            + "between tokens. The time is that of simulating at that rate, not of serving.",
    grade = Grade.SIMULATION,
    check =
        "both sides serve every request and process every token once; the subject never leaves a "
            + "running request out, and keeps its budget of tokens",
    limits =
        "Iterations cost what a roofline says, with constants of a data sheet; nothing is preempted, "
            + "and the scheduler's own time is a constant.",
    shownBy = SameTokens.class)
@Counter(
    field = "capacity",
    metric = "capacity",
    resource = "throughput",
    statistic = "throughput-under-bound",
    unit = "requests/s",
    higherIsBetter = true,
    grade = Grade.SIMULATION,
    because = "The paper's schedulers, on a model of its GPU, its model and its requests.")
@KeepsContract(SarathiServeContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class Capacity {
  /** Lengths of prompts and outputs: {@code sharegpt} or {@code arxiv}. */
  @Param({"sharegpt"})
  public String workload;

  /** The target for the time between tokens, in iterations of 32 requests of 4096 tokens. */
  @Param({"5"})
  public double strictness;

  /** {@code vllm}, which runs prompts alone, or {@code orca}, which runs them with all others. */
  @Param({"vllm"})
  public String baseline;

  @Param({"400"})
  public int requests;

  /** Floating-point, per second. */
  @Param({"1.9e14"})
  public double operations;

  /** Bytes per second. */
  @Param({"1.6e12"})
  public double bandwidth;

  /** Of arrivals and lengths. */
  @Param({"1"})
  public long seed;

  private Setting setting;

  /** What is served in time. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double capacity;
  }

  /** The baseline's capacity, found outside the clocks: it is the same every time. */
  @State(Scope.Benchmark)
  public static class Whole {
    private double capacity;

    @Setup
    public void find(Capacity benchmark) {
      capacity = benchmark.setting.capacity(benchmark.setting.baseline());
    }
  }

  /** The subject's capacity; a state of its own, so that a fork finds only what it needs. */
  @State(Scope.Benchmark)
  public static class Pieces {
    private double capacity;

    @Setup
    public void find(Capacity benchmark) {
      capacity = benchmark.setting.capacity(benchmark.setting.subject());
    }
  }

  @Setup
  public void prepare() {
    setting =
        Setting.of(
            Map.of(
                "workload", workload,
                "strictness", "" + strictness,
                "baseline", baseline,
                "requests", "" + requests,
                "operations", "" + operations,
                "bandwidth", "" + bandwidth,
                "seed", "" + seed));
  }

  @Benchmark
  @Reproduces(claim = "sarathi-serve.mistral7b", role = Role.BASELINE, metric = "capacity")
  public Object wholePrompts(Whole whole, Counts counts) {
    counts.capacity = whole.capacity;
    return setting.serve(setting.baseline(), whole.capacity);
  }

  @Benchmark
  @Reproduces(claim = "sarathi-serve.mistral7b", role = Role.SUBJECT, metric = "capacity")
  public Object piecesOfPrompts(Pieces pieces, Counts counts) {
    counts.capacity = pieces.capacity;
    return setting.serve(setting.subject(), pieces.capacity);
  }

  @Benchmark
  @Reproduces(claim = "sarathi-serve.mistral7b", role = Role.EMPTY)
  public void empty() {}
}
