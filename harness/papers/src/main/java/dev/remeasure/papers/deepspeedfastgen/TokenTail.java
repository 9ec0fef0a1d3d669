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

/** The time from one token to the next that 95 of 100 take at most. */
@Component(
    name = "deepspeed-fastgen-tail",
    description =
        "Simulates Llama-2 70B on four GPUs, once with whole prompts first and once with prompts"
            + " split and fused into iterations of one size, and finds the 95th percentile of the"
            + " time from one token of a request to its next. The time is that of simulating these"
            + " clients, not of serving.",
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
    field = "tail",
    metric = "token latency",
    resource = "time",
    statistic = "tail",
    unit = "s",
    grade = Grade.SIMULATION,
    because = "The paper's schedulers, on a model of its GPUs, its model and its requests.")
@KeepsContract(FastGenContract.Tail.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class TokenTail extends Experiment {
  /** Tokens of an answer, in the mean. */
  @Param({"128"})
  public int output;

  /** That each wait for an answer before they send their next request. */
  @Param({"16"})
  public int clients;

  private Setting setting;

  /** What is found. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double tail;
  }

  /** The baseline's, found outside the clocks: it is the same every time. */
  @State(Scope.Benchmark)
  public static class Whole {
    private double found;

    @Setup
    public void find(TokenTail benchmark) {
      found = benchmark.setting.tokenTail(benchmark.setting.baseline(), benchmark.clients);
    }
  }

  /** The subject's; a state of its own, so that a fork finds only what it needs. */
  @State(Scope.Benchmark)
  public static class Split {
    private double found;

    @Setup
    public void find(TokenTail benchmark) {
      found = benchmark.setting.tokenTail(benchmark.setting.subject(), benchmark.clients);
    }
  }

  @Setup
  public void prepare() {
    setting = setting(output);
  }

  @Benchmark
  @Reproduces(
      claim = "deepspeed-fastgen.tail-latency",
      role = Role.BASELINE,
      metric = "token latency")
  public Object wholePrompts(Whole whole, Counts counts) {
    counts.tail = whole.found;
    return setting.serve(setting.baseline(), clients);
  }

  @Benchmark
  @Reproduces(
      claim = "deepspeed-fastgen.tail-latency",
      role = Role.SUBJECT,
      metric = "token latency")
  public Object splitAndFused(Split split, Counts counts) {
    counts.tail = split.found;
    return setting.serve(setting.subject(), clients);
  }

  @Benchmark
  @Reproduces(claim = "deepspeed-fastgen.tail-latency", role = Role.EMPTY)
  public void empty() {}
}
