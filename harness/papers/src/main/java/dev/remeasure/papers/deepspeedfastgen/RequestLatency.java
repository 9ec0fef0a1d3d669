package dev.remeasure.papers.deepspeedfastgen;

import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.probe.Component;
import dev.remeasure.probe.Counter;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
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

/** The mean time of a request at a throughput that both sides reach. */
@Component(
    name = "deepspeed-fastgen-latency",
    description =
        "Simulates Llama-2 70B on four GPUs, once with whole prompts first and once with prompts"
            + " split and fused into iterations of one size, and finds the mean time of a request"
            + " at one throughput. The time is that of simulating 16 clients, not of serving.",
    grade = Grade.SIMULATION,
    check =
        "both sides serve every request and process every token once; the subject never leaves a"
            + " running request out, keeps its budget of tokens, and fills it while prompts are"
            + " left",
    limits =
        "Iterations cost what a roofline says, with constants of a data sheet, and what GPUs say to"
            + " each other is a constant; the servers' own time and their kernels are left out.",
    shownBy = SameAnswers.class)
@Counter(
    field = "latency",
    metric = "request latency",
    resource = "time",
    statistic = "mean",
    unit = "s",
    grade = Grade.SIMULATION,
    because = "The paper's schedulers, on a model of its GPUs, its model and its requests.")
@KeepsContract(FastGenContract.Latency.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class RequestLatency extends Experiment {
  private static final int CLIENTS = 16;

  /** Tokens of an answer, in the mean. */
  @Param({"60"})
  public int output;

  /** Requests a second that are answered. */
  @Param({"1.2"})
  public double throughput;

  private Setting setting;

  /** What is found. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double latency;
  }

  /** The baseline's, found outside the clocks: it is the same every time. */
  @State(Scope.Benchmark)
  public static class Whole {
    private double found;

    @Setup
    public void find(RequestLatency benchmark) {
      found = benchmark.setting.meanLatency(benchmark.setting.baseline(), benchmark.throughput);
    }
  }

  /** The subject's; a state of its own, so that a fork finds only what it needs. */
  @State(Scope.Benchmark)
  public static class Split {
    private double found;

    @Setup
    public void find(RequestLatency benchmark) {
      found = benchmark.setting.meanLatency(benchmark.setting.subject(), benchmark.throughput);
    }
  }

  @Setup
  public void prepare() {
    setting = setting(output);
  }

  @Benchmark
  @Reproduces(
      claim = "deepspeed-fastgen.mean-latency",
      role = Role.BASELINE,
      metric = "request latency")
  public Object wholePrompts(Whole whole, Counts counts) {
    counts.latency = whole.found;
    return setting.serve(setting.baseline(), CLIENTS);
  }

  @Benchmark
  @Reproduces(
      claim = "deepspeed-fastgen.mean-latency",
      role = Role.SUBJECT,
      metric = "request latency")
  public Object splitAndFused(Split split, Counts counts) {
    counts.latency = split.found;
    return setting.serve(setting.subject(), CLIENTS);
  }

  @Benchmark
  @Reproduces(claim = "deepspeed-fastgen.mean-latency", role = Role.EMPTY)
  public void empty() {}
}
