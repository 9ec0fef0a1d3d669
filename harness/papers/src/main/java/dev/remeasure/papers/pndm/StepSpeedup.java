package dev.remeasure.papers.pndm;

import dev.remeasure.models.diffusion.Mixture;
import dev.remeasure.models.diffusion.Predictor;
import dev.remeasure.models.diffusion.Solver;
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

/** Fifty steps of a PNDM solver against a thousand of DDIM, in time and in network calls. */
@Component(
    name = "pndm",
    description =
        "The paper's solvers on Gaussian mixtures, whose noise prediction is known in closed form. "
            + "The step counts, 1000 and 50, are inputs: the claimed 20x is their ratio and is not "
            + "measured. Measured are the time of a batch and the network calls, which are 1000 "
            + "against 59 (f-pndm, 16.9x) or 51 (s-pndm, 19.6x), as the first steps call more "
            + "often.",
    grade = Grade.MECHANISM,
    check =
        "RMS distance of the subject's samples from a fine reference must not exceed the "
            + "baseline's; call counts, one-term identity and order of the solvers",
    limits =
        "End-point error on closed-form data of few dimensions is not image quality; whether the "
            + "gate holds depends on how sharp the modes are.",
    shownBy = SolversAgree.class)
@Counter(
    field = "networkCalls",
    metric = "network calls",
    resource = "model-calls",
    unit = "calls/sample",
    answers = "steps",
    grade = Grade.EXACT,
    because =
        "The paper counts steps, and network calls are what a step costs; their number at the "
            + "paper's own step counts does not depend on the size of the model.")
@KeepsContract(PndmContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class StepSpeedup {
  /** The mixture to sample from. */
  @Param({"d8"})
  public String data;

  /** Samples an operation draws. */
  @Param({"16"})
  public int batch;

  /** Hidden units of the network that pads each prediction; 0 leaves only the closed form. */
  @Param({"0"})
  public int hidden;

  @Param({"1000"})
  public int baselineSteps;

  @Param({"50"})
  public int subjectSteps;

  /** The subject: {@code f-pndm} or {@code s-pndm}. */
  @Param({"f-pndm"})
  public String solver;

  private Solver baseline;
  private Solver subject;
  private double[][] noises;
  private double[][] samples;

  /** Network calls of one sample. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Calls {
    public long networkCalls;
  }

  @Setup
  public void prepare() {
    Mixture mixture = Mixture.named(data);
    int dimension = mixture.dimension();
    baseline = Solver.named("ddim", baselineSteps, new Predictor(mixture, hidden), dimension);
    subject = Solver.named(solver, subjectSteps, new Predictor(mixture, hidden), dimension);
    noises = Mixture.noises(batch, dimension, 1);
    samples = new double[batch][dimension];
  }

  @Benchmark
  @Reproduces(claim = "pndm.step-speedup", role = Role.BASELINE)
  public double[][] ddim(Calls calls) {
    return draw(baseline, calls);
  }

  @Benchmark
  @Reproduces(claim = "pndm.step-speedup", role = Role.SUBJECT)
  public double[][] pndm(Calls calls) {
    return draw(subject, calls);
  }

  @Benchmark
  @Reproduces(claim = "pndm.step-speedup", role = Role.EMPTY)
  public void empty() {}

  private double[][] draw(Solver own, Calls calls) {
    long before = own.calls();
    for (int i = 0; i < batch; i++) {
      System.arraycopy(noises[i], 0, samples[i], 0, samples[i].length);
      own.solve(samples[i]);
    }
    calls.networkCalls = (own.calls() - before) / batch;
    return samples;
  }
}
