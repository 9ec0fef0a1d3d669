package dev.remeasure.papers.hipa;

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

/** A chain of students, each trained whole, against one adaptor: parameters, and time of a step. */
@Component(
    name = "hipa",
    description =
        "Counts the trained parameters over the published layers of Stable Diffusion's U-Net: nine "
            + "students trained whole against low-rank adaptors of a set rank. The time is that of "
            + "one step of training for each student, and one of the adaptors, on a small network.",
    grade = Grade.MECHANISM,
    check =
        "parameters of the U-Net as published; those of the adaptors by a formula of their own; "
            + "gradients by finite differences; frozen weights unchanged; the loss falls",
    limits =
        "The rank of the paper's adaptors, and the matrices they are beside, are not known here; "
            + "how many steps of training each method needs is not measured.",
    shownBy = SameTraining.class)
@Counter(
    field = "parameters",
    metric = "trained parameters",
    resource = "parameters",
    unit = "parameters",
    grade = Grade.MECHANISM,
    because =
        "The U-Net is counted as published; but rank and place of the paper's adaptors are not "
            + "known here, so that the count is not that of its own configuration for certain.")
@KeepsContract(HipaContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class TrainedParameters {
  static final List<Integer> WIDTHS = List.of(256, 512, 512, 256);
  static final Loss PLAIN = new Loss(0);
  static final Loss HIGH_FREQUENCIES = new Loss(0.1);
  static final long SEED = 7;
  private static final int ROWS = 64;

  /** Of Stable Diffusion: {@code sd-1.5} or {@code sd-2.1}. */
  @Param({"sd-1.5"})
  public String unet;

  /** Students of the chain. */
  @Param({"9"})
  public int students;

  @Param({"4"})
  public int rank;

  /** Matrices with an adaptor: {@code cross-attention}, {@code attention} or {@code all}. */
  @Param({"attention"})
  public String beside;

  private final List<Trainee> chain = new ArrayList<>();
  private Trainee adaptors;
  private Texture texture;
  private long whole;
  private long adapted;

  /** What is trained. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public long parameters;
  }

  @Setup
  public void prepare() {
    Trained trained = new Trained(unet, rank, beside);
    whole = students * trained.whole();
    adapted = trained.adaptors();
    texture = Texture.of(WIDTHS, ROWS, SEED);
    for (int student = 0; student < students; student++) {
      chain.add(new Student(WIDTHS, ROWS, 0, PLAIN, SEED));
    }
    adaptors = new Student(WIDTHS, ROWS, rank, HIGH_FREQUENCIES, SEED);
  }

  @Benchmark
  @Reproduces(
      claim = "hipa.trainable-parameters",
      role = Role.BASELINE,
      metric = "trained parameters")
  public double chain(Counts counts) {
    counts.parameters = whole;
    double loss = 0;
    for (Trainee student : chain) {
      loss += student.step(texture.inputs(), texture.targets());
    }
    return loss;
  }

  @Benchmark
  @Reproduces(
      claim = "hipa.trainable-parameters",
      role = Role.SUBJECT,
      metric = "trained parameters")
  public double adaptors(Counts counts) {
    counts.parameters = adapted;
    return adaptors.step(texture.inputs(), texture.targets());
  }

  @Benchmark
  @Reproduces(claim = "hipa.trainable-parameters", role = Role.EMPTY)
  public void empty() {}
}
