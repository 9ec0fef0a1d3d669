package dev.remeasure.papers.distserve;

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

/** The rate at which nine of ten requests are served in time. */
@Component(
    name = "distserve",
    description =
        "Simulates OPT models on GPUs, once with prompts and tokens on the same ones and once on"
            + " separate ones, and finds the highest rate per GPU at which nine of ten requests are"
            + " served in time. The time is that of simulating at the paper's rate, not of"
            + " serving.",
    grade = Grade.SIMULATION,
    check =
        "both sides answer every request with all its tokens in order; the subject's second token "
            + "waits for the link, and no later one for a prompt",
    limits =
        "Iterations cost what a roofline says, with constants of a data sheet; a pipeline of GPUs"
            + " is left out, and the spread of lengths is an assumption.",
    shownBy = SameRequests.class)
@Counter(
    field = "goodput",
    metric = "goodput",
    resource = "throughput",
    statistic = "throughput-under-bound",
    unit = "requests/s",
    higherIsBetter = true,
    grade = Grade.SIMULATION,
    because = "The paper's ways to serve, on a model of its GPUs, its models and its requests.")
@KeepsContract(DistServeContract.Rate.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class Goodput extends Experiment {
  /** Of the application's two bounds: 2 allows twice the time. */
  @Param({"1"})
  public double scale;

  private Setting setting;

  /** What is found. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double goodput;
  }

  /** The baseline's, found outside the clocks: it is the same every time. */
  @State(Scope.Benchmark)
  public static class Together {
    private double found;

    @Setup
    public void find(Goodput benchmark) {
      Setting setting = benchmark.setting;
      found = setting.plannedGoodput(setting.baselines(), benchmark.scale);
    }
  }

  /** The subject's; a state of its own, so that a fork finds only what it needs. */
  @State(Scope.Benchmark)
  public static class Apart {
    private double found;

    @Setup
    public void find(Goodput benchmark) {
      Setting setting = benchmark.setting;
      found = setting.plannedGoodput(setting.subjects(), benchmark.scale);
    }
  }

  @Setup
  public void prepare() {
    setting = setting();
  }

  @Benchmark
  @Reproduces(claim = "distserve.request-rate", role = Role.BASELINE, metric = "goodput")
  public Object colocated(Together together, Counts counts) {
    counts.goodput = together.found;
    return served(setting, setting.baselines().getFirst());
  }

  @Benchmark
  @Reproduces(claim = "distserve.request-rate", role = Role.SUBJECT, metric = "goodput")
  public Object disaggregated(Apart apart, Counts counts) {
    counts.goodput = apart.found;
    return served(setting, setting.subjects().getFirst());
  }

  @Benchmark
  @Reproduces(claim = "distserve.request-rate", role = Role.EMPTY)
  public void empty() {}
}
