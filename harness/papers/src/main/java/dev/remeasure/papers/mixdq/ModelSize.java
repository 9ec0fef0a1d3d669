package dev.remeasure.papers.mixdq;

import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.probe.Component;
import dev.remeasure.probe.Counter;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.List;
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

/** The U-Net of SDXL in 16 bits against two, four and eight. */
@Component(
    name = "mixdq",
    description =
        "Counts the bytes of SDXL's U-Net in 16 bits and with the authors' list of bits. The time"
            + " is that of a few linear layers, once in 32 bits and once with the bits that an"
            + " exact solver gives each, inputs in 32 bits on both sides.",
    grade = Grade.MECHANISM,
    check =
        "every layer answers as plain loops over its own weights do; no other allocation of the"
            + " bits loses less; layers, parameters and weights with listed bits are the published"
            + " ones",
    limits =
        "Weights are random, so that no image is seen; the two metrics of the paper and the text's "
            + "first token are left out; the time is a processor's, against 32 bits.",
    shownBy = SameLayers.class)
@Counter(
    field = "bytes",
    metric = "model size",
    resource = "size",
    unit = "B",
    grade = Grade.EXACT,
    because =
        "These are the weights of SDXL's U-Net, counted layer by layer, and the authors' list of "
            + "bits for them.")
@Counter(field = "error", metric = "answer error", resource = "quality", unit = "of the answer")
@KeepsContract(MixDqContract.Bytes.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ModelSize {
  /** Bits a weight, which name the authors' list. */
  @Param({"4.08"})
  public String weights;

  /** Of the layers that are timed. */
  @Param({"640"})
  public int width;

  @Param({"8"})
  public int layers;

  @Param({"16"})
  public int tokens;

  @Param({"1"})
  public int seed;

  private Stack stack;
  private Matrix input;

  /** What is counted. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double bytes;
    public double error;
  }

  /** The baseline. */
  @State(Scope.Benchmark)
  public static class Plain {
    private List<Layer> layers;

    @Setup
    public void prepare(ModelSize benchmark) {
      layers = benchmark.stack.plain();
    }
  }

  /** The subject; a state of its own, so that a fork packs only what it needs. */
  @State(Scope.Benchmark)
  public static class Packed {
    private List<Layer> layers;
    private double error;

    @Setup
    public void prepare(ModelSize benchmark) {
      Stack stack = benchmark.stack;
      double bits = BitList.named(benchmark.weights).averageBits();
      layers = stack.packed(stack.allocation(bits, benchmark.seed + 1L).best());
      Matrix right = Stack.run(stack.plain(), benchmark.input);
      error = Math.sqrt(Stack.error(right, Stack.run(layers, benchmark.input)));
    }
  }

  @Setup
  public void prepare() {
    stack = Stack.random(width, layers, seed);
    input = stack.input(tokens, seed + 2L);
  }

  @Benchmark
  @Reproduces(claim = "mixdq.model-size", role = Role.BASELINE, metric = "model size")
  public Object plain(Plain plain, Counts counts) {
    counts.bytes = BitList.halfBytes();
    counts.error = 0;
    return Stack.run(plain.layers, input);
  }

  @Benchmark
  @Reproduces(claim = "mixdq.model-size", role = Role.SUBJECT, metric = "model size")
  public Object packed(Packed packed, Counts counts) {
    counts.bytes = BitList.named(weights).bytes();
    counts.error = packed.error;
    return Stack.run(packed.layers, input);
  }

  @Benchmark
  @Reproduces(claim = "mixdq.model-size", role = Role.EMPTY)
  public void empty() {}
}
