package dev.remeasure.papers.mixdq;

import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.probe.Component;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Linear layers in floats against linear layers of eight-bit weights and inputs. */
@Component(
    name = "mixdq-latency",
    description =
        "Linear layers as wide as those of SDXL's U-Net, once in 32 bits and once with weights and "
            + "inputs in eight, one thread.",
    grade = Grade.MECHANISM,
    check =
        "every layer answers as plain loops over its own weights and inputs do; no other allocation"
            + " of the bits loses less; layers, parameters and listed weights are the published"
            + " ones",
    limits =
        "A GPU multiplies bytes on units of their own, which a processor under Java lacks; the "
            + "baseline has 32 bits, not 16; convolutions and attention are left out.",
    shownBy = SameLayers.class)
@KeepsContract(MixDqContract.Time.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class Latency {
  @Param({"1280"})
  public int width;

  @Param({"2"})
  public int layers;

  /** Places of the image that go through the layers together. */
  @Param({"256"})
  public int tokens;

  @Param({"1"})
  public int seed;

  private Matrix input;
  private List<Layer> floats;
  private List<Layer> bytes;

  @Setup
  public void prepare() {
    Stack stack = Stack.random(width, layers, seed);
    input = stack.input(tokens, seed + 2L);
    floats = stack.plain();
    bytes = stack.bytes();
  }

  @Benchmark
  @Reproduces(claim = "mixdq.latency", role = Role.BASELINE, metric = "time")
  public Object floats() {
    return Stack.run(floats, input);
  }

  @Benchmark
  @Reproduces(claim = "mixdq.latency", role = Role.SUBJECT, metric = "time")
  public Object bytes() {
    return Stack.run(bytes, input);
  }

  @Benchmark
  @Reproduces(claim = "mixdq.latency", role = Role.EMPTY)
  public void empty() {}
}
