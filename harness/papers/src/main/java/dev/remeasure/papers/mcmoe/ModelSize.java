package dev.remeasure.papers.mcmoe;

import dev.remeasure.kernels.random.Noise;
import dev.remeasure.papers.contract.KeepsContract;
import dev.remeasure.probe.Component;
import dev.remeasure.probe.Counter;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.ArrayList;
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

/** Experts of 32 bits against experts of one, two or three. */
@Component(
    name = "mc-moe",
    description =
        "Counts the bytes of Mixtral 8x7B in 16 bits and in the authors' packed format. The time is"
            + " that of a small block of eight experts, once in 32 bits and once packed, with the"
            + " bits of each chosen by an exact solver.",
    grade = Grade.MECHANISM,
    check =
        "both sides answer as plain loops over their weights do; no other allocation of the bits "
            + "loses less; Mixtral's parameters and bits a weight are the published ones",
    limits =
        "Weights and router are random, so that neither accuracy nor which experts matter is"
            + " tested; the time is a processor's, against 32 bits.",
    shownBy = SameExperts.class)
@Counter(
    field = "bytes",
    metric = "model size",
    resource = "size",
    unit = "B",
    grade = Grade.EXACT,
    because =
        "With groups of 128 these are the weights of Mixtral 8x7B, the authors' lists of bits and "
            + "their packed format, counted matrix by matrix.")
@Counter(field = "error", metric = "answer error", resource = "quality", unit = "of the answer")
@KeepsContract(McMoeContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ModelSize {
  /** Bits of a block's eight experts in all. */
  @Param({"20"})
  public int blockBits;

  /** Weights of the counted model that share a scale. */
  @Param({"128"})
  public int group;

  /** Of the small block that is timed. */
  @Param({"256"})
  public int width;

  @Param({"896"})
  public int hidden;

  /** Answered one after the other. */
  @Param({"16"})
  public int tokens;

  @Param({"1"})
  public long seed;

  private Block block;
  private List<float[]> inputs;

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
    private Block.Answers answers;

    @Setup
    public void prepare(ModelSize benchmark) {
      answers = benchmark.block.plain();
    }
  }

  /** The subject; a state of its own, so that a fork packs only what it needs. */
  @State(Scope.Benchmark)
  public static class Packed {
    private Block.Answers answers;
    private double error;

    @Setup
    public void prepare(ModelSize benchmark) {
      Block block = benchmark.block;
      answers = block.packed(block.allocation(benchmark.seed + 1, benchmark.blockBits).best());
      error = block.error(answers, benchmark.inputs);
    }
  }

  @Setup
  public void prepare() {
    block = Block.random(width, hidden, seed);
    inputs = new ArrayList<>();
    Noise noise = new Noise(seed + 2);
    for (int i = 0; i < tokens; i++) {
      inputs.add(noise.normals(width, 1));
    }
  }

  @Benchmark
  @Reproduces(claim = "mc-moe.size-reduction", role = Role.BASELINE, metric = "model size")
  public double plain(Plain plain, Counts counts) {
    counts.bytes = Mixtral.halfBytes();
    counts.error = 0;
    return run(plain.answers);
  }

  @Benchmark
  @Reproduces(claim = "mc-moe.size-reduction", role = Role.SUBJECT, metric = "model size")
  public double packed(Packed packed, Counts counts) {
    counts.bytes = new Mixtral(blockBits, group).bytes();
    counts.error = packed.error;
    return run(packed.answers);
  }

  @Benchmark
  @Reproduces(claim = "mc-moe.size-reduction", role = Role.EMPTY)
  public void empty() {}

  private double run(Block.Answers answers) {
    double sum = 0;
    for (float[] input : inputs) {
      sum += answers.to(input)[0];
    }
    return sum;
  }
}
