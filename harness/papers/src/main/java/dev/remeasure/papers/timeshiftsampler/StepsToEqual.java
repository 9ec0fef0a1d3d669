package dev.remeasure.papers.timeshiftsampler;

import dev.remeasure.models.diffusion.Mixture;
import dev.remeasure.models.diffusion.Solver;
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

/** A hundred steps of DDIM against as few shifted steps as bring samples no worse. */
@Component(
    name = "time-shift-sampler",
    description =
        "DDIM and F-PNDM on a Gaussian mixture whose noise prediction is known in closed form and "
            + "made to err by a set amount. The subject shifts its times as the paper does and "
            + "takes the fewest of 5, 10, 20, 50, 100 and 200 steps whose samples are no worse than "
            + "those of DDIM with 100, or 200 if none is; that number is found, not given.",
    grade = Grade.MECHANISM,
    check =
        "steps that are enough are the fewest; without a window the subject is the plain solver in "
            + "every bit; samples as by the algorithm written out; network calls by arithmetic",
    limits =
        "A closed form with a made-up error is not a network with a learnt one, and the Fréchet "
            + "distance from a mixture is not FID.",
    shownBy = SameSamples.class)
@Counter(
    field = "networkCalls",
    metric = "network calls",
    resource = "model-calls",
    unit = "calls/sample",
    answers = "steps",
    because =
        "The paper counts steps, and network calls are what a step costs; how many are enough is "
            + "found on a small mixture.")
@Counter(field = "distance", metric = "Fréchet distance", resource = "quality", unit = "distance")
@KeepsContract(TimeShiftSamplerContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class StepsToEqual {
  /** Values of a sample. */
  @Param({"768"})
  public int dimension;

  /** Root mean square of the prediction's error. */
  @Param({"0.1"})
  public String error;

  /** What the subject shifts: {@code ddim} or {@code f-pndm}. */
  @Param({"f-pndm"})
  public String solver;

  @Param({"100"})
  public int baselineSteps;

  /** Discrete times of a thousand; 0 shifts nothing. */
  @Param({"40"})
  public int window;

  /** The discrete time from which on nothing is shifted. */
  @Param({"300"})
  public int cutoff;

  /** Samples an operation draws. */
  @Param({"4"})
  public int batch;

  private Solver baseline;
  private Solver subject;
  private double baselineDistance;
  private double subjectDistance;
  private double[][] noises;
  private double[][] samples;

  /** What a sample took, and what it is worth. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public long networkCalls;
    public double distance;
  }

  /** Finds the steps that are enough, outside the clocks. */
  @Setup
  public void prepare() {
    Setting setting =
        Setting.of(
            Map.of(
                "dimension", "" + dimension,
                "error", error,
                "solver", solver,
                "baselineSteps", "" + baselineSteps,
                "window", "" + window,
                "cutoff", "" + cutoff));
    int found = setting.fewest(TimeShift::new);
    int steps = found == 0 ? Setting.TRIED.getLast() : found;
    baseline = setting.baseline();
    subject = setting.subject(steps, new TimeShift(window, cutoff));
    baselineDistance = setting.baselineDistance();
    subjectDistance = setting.subjectDistance(steps, TimeShift::new);
    noises = Mixture.noises(batch, dimension, 1);
    samples = new double[batch][dimension];
  }

  @Benchmark
  @Reproduces(claim = "time-shift-sampler.steps-vs-ddim", role = Role.BASELINE)
  public double[][] ddim(Counts counts) {
    counts.distance = baselineDistance;
    return draw(baseline, counts);
  }

  @Benchmark
  @Reproduces(claim = "time-shift-sampler.steps-vs-ddim", role = Role.SUBJECT)
  public double[][] shifted(Counts counts) {
    counts.distance = subjectDistance;
    return draw(subject, counts);
  }

  @Benchmark
  @Reproduces(claim = "time-shift-sampler.steps-vs-ddim", role = Role.EMPTY)
  public void empty() {}

  private double[][] draw(Solver own, Counts counts) {
    long before = own.calls();
    for (int i = 0; i < batch; i++) {
      System.arraycopy(noises[i], 0, samples[i], 0, dimension);
      own.solve(samples[i]);
    }
    counts.networkCalls = (own.calls() - before) / batch;
    return samples;
  }
}
