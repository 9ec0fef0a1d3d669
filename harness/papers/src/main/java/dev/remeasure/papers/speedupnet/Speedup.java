package dev.remeasure.papers.speedupnet;

import dev.remeasure.claims.Check;
import dev.remeasure.kernels.random.Noise;
import dev.remeasure.models.diffusion.Denoiser;
import dev.remeasure.models.diffusion.DpmSolver;
import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.probe.Component;
import dev.remeasure.probe.Counter;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.Arrays;
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

/** Guided steps of DPM-Solver++ against few unguided ones with an adapter, for one image. */
@Component(
    name = "speedupnet",
    description =
        "A small network with cross-attention and random weights: 25 steps of DPM-Solver++(2M) with "
            + "guidance, two evaluations each, against 4 steps of one evaluation with an extra "
            + "branch on the negative prompt. Both counts of steps are inputs; what the branch and "
            + "the work round the denoising take away from their ratio is measured.",
    grade = Grade.MECHANISM,
    check =
        "the adapter's network as by plain loops; with a gain of 0 an unguided evaluation in every "
            + "bit; evaluations counted; both ways of guiding agree; the solver's order on data in "
            + "closed form",
    limits =
        "Random weights make no images: that four steps are enough needs the trained adapter, and "
            + "is taken from the paper.",
    shownBy = SameEvaluations.class)
@Counter(
    field = "evaluations",
    metric = "network calls",
    resource = "model-calls",
    unit = "calls/image")
@KeepsContract(SpeedupNetContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class Speedup {
  static final double SCALE = 7.5;
  static final long SEED = 35;

  @Param({"25"})
  public int baselineSteps;

  @Param({"4"})
  public int steps;

  /** Work round the denoising, alike on both sides, in evaluations: a multiple of a half. */
  @Param({"0"})
  public double overhead;

  /** How the baseline evaluates twice: {@code batched} or {@code sequential}. */
  @Param({"batched"})
  public String guidance;

  private Network network;
  private float[] prompt;
  private float[] negative;
  private double[] noise;
  private int rest;
  private boolean batched;

  /** Network evaluations of one image. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public long evaluations;
  }

  @Setup
  public void prepare() {
    Shape shape = Shape.FULL;
    network = new Network(shape, SEED);
    prompt = tokens(shape, 1);
    negative = tokens(shape, 2);
    noise = image(shape);
    rest = blocks(shape, overhead);
    batched = batched(guidance);
  }

  @Benchmark
  @Reproduces(claim = "speedupnet.speedup", role = Role.BASELINE, metric = "time")
  public double[] guided(Counts counts) {
    Context context = network.prompt(prompt);
    Denoiser denoiser = new Guided(network, context, network.prompt(negative), SCALE, batched);
    return draw(denoiser, baselineSteps, context, counts);
  }

  @Benchmark
  @Reproduces(claim = "speedupnet.speedup", role = Role.SUBJECT, metric = "time")
  public double[] adapted(Counts counts) {
    Context context = network.prompt(prompt);
    Adapter adapter = new Adapter(network.negative(negative), 1);
    return draw(new Adapted(network, context, adapter), steps, context, counts);
  }

  @Benchmark
  @Reproduces(claim = "speedupnet.speedup", role = Role.EMPTY)
  public void empty() {}

  private double[] draw(Denoiser denoiser, int count, Context context, Counts counts) {
    double[] x = noise.clone();
    new DpmSolver(count, denoiser, x.length).solve(x);
    network.rest(rest, context);
    counts.evaluations = denoiser.calls();
    return x;
  }

  static float[] tokens(Shape shape, long seed) {
    return new Noise(seed).normals(shape.prompt() * shape.width(), 1);
  }

  static double[] image(Shape shape) {
    Noise random = new Noise(3);
    double[] noise = new double[shape.values()];
    Arrays.setAll(noise, i -> random.normal());
    return noise;
  }

  static boolean batched(String guidance) {
    Check.that(
        guidance.equals("batched") || guidance.equals("sequential"),
        "guidance",
        guidance,
        "must be batched or sequential");
    return guidance.equals("batched");
  }

  /** The blocks that so many evaluations have. */
  static int blocks(Shape shape, double overhead) {
    double blocks = overhead * shape.blocks();
    Check.that(
        overhead >= 0 && blocks == Math.rint(blocks), "overhead", overhead, "must be whole blocks");
    return (int) blocks;
  }
}
