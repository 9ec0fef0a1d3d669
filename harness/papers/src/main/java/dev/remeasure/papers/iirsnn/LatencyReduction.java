package dev.remeasure.papers.iirsnn;

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

/** A spiking network that takes many steps in time against one trained to need a single one. */
@Component(
    name = "iir-snn",
    description =
        "A small spiking network answers 100 examples one by one: with T steps in time, and with "
            + "one, after training with five, four, three, two and one of them. Both numbers of "
            + "steps are inputs; what one step costs in accuracy, and what of the time does not "
            + "go with the steps, is measured.",
    grade = Grade.MECHANISM,
    check =
        "at most five points of accuracy are lost; spikes and scores as by plain loops; as many "
            + "steps as told",
    limits =
        "A small network and made-up examples say nothing of VGG16 on images; networks that need "
            + "2500 steps are of another kind than the one that is run with 2500 here.",
    shownBy = SameNetwork.class)
@Counter(field = "steps", metric = "time steps", resource = "steps", unit = "steps/example")
@Counter(field = "spikes", metric = "spikes", resource = "spikes", unit = "spikes/example")
@Counter(field = "wrong", metric = "wrong answers", resource = "quality", unit = "%")
@KeepsContract(IirSnnContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class LatencyReduction {
  private static final int EXAMPLES = 100;

  /** Steps in time of the baseline. */
  @Param({"5"})
  public int steps;

  @Param({"1"})
  public int subjectSteps;

  @Param({"1"})
  public int seed;

  private Task task;
  private Inference many;
  private Inference one;
  private double manyWrong;
  private double oneWrong;

  /** What an answer took, and how many were wrong. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public long steps;
    public double spikes;
    public double wrong;
  }

  @Setup
  public void prepare() {
    task = new Task(seed);
    manyWrong = task.wrong(task.network(steps));
    oneWrong = task.wrong(task.network(subjectSteps));
    many = task.network(steps);
    one = task.network(subjectSteps);
  }

  @Benchmark
  @Reproduces(claim = "iir-snn.latency-reduction", role = Role.BASELINE, metric = "time")
  public long manySteps(Counts counts) {
    counts.steps = steps;
    counts.wrong = manyWrong;
    return answer(many, counts);
  }

  @Benchmark
  @Reproduces(claim = "iir-snn.latency-reduction", role = Role.SUBJECT, metric = "time")
  public long oneStep(Counts counts) {
    counts.steps = subjectSteps;
    counts.wrong = oneWrong;
    return answer(one, counts);
  }

  @Benchmark
  @Reproduces(claim = "iir-snn.latency-reduction", role = Role.EMPTY)
  public void empty() {}

  private long answer(Inference own, Counts counts) {
    long before = own.spikes();
    long chosen = 0;
    for (int example = 0; example < EXAMPLES; example++) {
      chosen += own.answer(task.test(), example);
    }
    counts.spikes = (double) (own.spikes() - before) / EXAMPLES;
    return chosen;
  }
}
