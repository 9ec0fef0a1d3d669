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

/** Requests a second that are served as agreed. */
@Component(
    name = "deepspeed-fastgen",
    description =
        "Simulates Llama-2 70B on four GPUs, once with whole prompts first and once with prompts"
            + " split and fused into iterations of one size, and finds how many requests a second"
            + " are served as agreed, with the number of clients that is best for each. The time is"
            + " that of simulating 16 clients, not of serving.",
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
    field = "effective",
    metric = "effective throughput",
    resource = "throughput",
    statistic = "throughput-under-bound",
    unit = "requests/s",
    higherIsBetter = true,
    grade = Grade.SIMULATION,
    because = "The paper's schedulers, on a model of its GPUs, its model and its requests.")
@KeepsContract(FastGenContract.Throughput.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class EffectiveThroughput extends Experiment {
  private static final int CLIENTS = 16;

  /** Tokens of an answer, in the mean. */
  @Param({"60"})
  public int output;

  /** Tokens a second that a moving average must exceed. */
  @Param({"4"})
  public double tokenRate;

  private Setting setting;

  /** What is found. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double effective;
  }

  /** The baseline's, found outside the clocks: it is the same every time. */
  @State(Scope.Benchmark)
  public static class Whole {
    private double found;

    @Setup
    public void find(EffectiveThroughput benchmark) {
      found =
          benchmark.setting.effectiveThroughput(
              benchmark.setting.baseline(), new Agreement(benchmark.tokenRate));
    }
  }

  /** The subject's; a state of its own, so that a fork finds only what it needs. */
  @State(Scope.Benchmark)
  public static class Split {
    private double found;

    @Setup
    public void find(EffectiveThroughput benchmark) {
      found =
          benchmark.setting.effectiveThroughput(
              benchmark.setting.subject(), new Agreement(benchmark.tokenRate));
    }
  }

  @Setup
  public void prepare() {
    setting = setting(output);
  }

  @Benchmark
  @Reproduces(
      claim = "deepspeed-fastgen.effective-throughput",
      role = Role.BASELINE,
      metric = "effective throughput")
  public Object wholePrompts(Whole whole, Counts counts) {
    counts.effective = whole.found;
    return setting.serve(setting.baseline(), CLIENTS);
  }

  @Benchmark
  @Reproduces(
      claim = "deepspeed-fastgen.effective-throughput",
      role = Role.SUBJECT,
      metric = "effective throughput")
  public Object splitAndFused(Split split, Counts counts) {
    counts.effective = split.found;
    return setting.serve(setting.subject(), CLIENTS);
  }

  @Benchmark
  @Reproduces(claim = "deepspeed-fastgen.effective-throughput", role = Role.EMPTY)
  public void empty() {}
}
