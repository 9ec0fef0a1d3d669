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

/** The bounds within which nine of ten requests are served at one rate. */
@Component(
    name = "distserve-slo",
    description =
        "Simulates OPT models on GPUs, once with prompts and tokens on the same ones and once on"
            + " separate ones, and finds the tightest scale of both bounds within which nine of ten"
            + " requests are served. The time is that of simulating at the paper's rate, not of"
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
    field = "tightest",
    metric = "tightest bound",
    resource = "time",
    unit = "of the bound",
    grade = Grade.SIMULATION,
    because = "The paper's ways to serve, on a model of its GPUs, its models and its requests.")
@KeepsContract(DistServeContract.Bound.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class TightestBound extends Experiment {
  /** The rate per GPU, in the paper's for the application. */
  @Param({"1"})
  public double load;

  private Setting setting;

  /** What is found. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double tightest;
  }

  /** The baseline's, found outside the clocks: it is the same every time. */
  @State(Scope.Benchmark)
  public static class Together {
    private double found;

    @Setup
    public void find(TightestBound benchmark) {
      Setting setting = benchmark.setting;
      found =
          setting.plannedScale(setting.baselines(), benchmark.load * setting.application().rate());
    }
  }

  /** The subject's; a state of its own, so that a fork finds only what it needs. */
  @State(Scope.Benchmark)
  public static class Apart {
    private double found;

    @Setup
    public void find(TightestBound benchmark) {
      Setting setting = benchmark.setting;
      found =
          setting.plannedScale(setting.subjects(), benchmark.load * setting.application().rate());
    }
  }

  @Setup
  public void prepare() {
    setting = setting();
  }

  @Benchmark
  @Reproduces(claim = "distserve.slo-tightness", role = Role.BASELINE, metric = "tightest bound")
  public Object colocated(Together together, Counts counts) {
    counts.tightest = together.found;
    return served(setting, setting.baselines().getFirst());
  }

  @Benchmark
  @Reproduces(claim = "distserve.slo-tightness", role = Role.SUBJECT, metric = "tightest bound")
  public Object disaggregated(Apart apart, Counts counts) {
    counts.tightest = apart.found;
    return served(setting, setting.subjects().getFirst());
  }

  @Benchmark
  @Reproduces(claim = "distserve.slo-tightness", role = Role.EMPTY)
  public void empty() {}
}
