package dev.remeasure.papers.streamingdiloco;

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

/** Data-parallel training against Streaming DiLoCo: bytes sent, on a small network. */
@Component(
    name = "streaming-diloco",
    description =
        "Trains a small network with several workers, once with an exchange of gradients in every "
            + "step and once with fragments of parameters in few bits now and then, and counts the "
            + "bytes that a worker sends. The time is that of training in one thread.",
    grade = Grade.MECHANISM,
    check =
        "bytes sent are those of arithmetic on both sides; the held-out loss is within 5 %; without "
            + "fragments, lag and four bits the subject is DiLoCo in every bit, and after every step "
            + "it is averaging",
    limits =
        "A network of 2762 parameters says nothing of the quality at billions of them; nothing is "
            + "sent over a real link.",
    shownBy = SameLearning.class)
@Counter(
    field = "bytes",
    metric = "bytes on the wire",
    resource = "bandwidth",
    unit = "B/worker",
    grade = Grade.MECHANISM,
    because =
        "The bytes are counted as sent; but the claim names neither its baseline nor its setting, so "
            + "that they are not those of the paper's own configuration for certain.")
@Counter(
    field = "mostBytes",
    metric = "bytes in the busiest step",
    resource = "bandwidth",
    statistic = "maximum",
    unit = "B/worker")
@Counter(field = "loss", metric = "held-out loss", resource = "quality", unit = "nats")
@KeepsContract(StreamingDilocoContract.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class Bandwidth {
  @Param({"2"})
  public int workers;

  @Param({"1000"})
  public int steps;

  /** Steps from one exchange of a fragment to its next. */
  @Param({"100"})
  public int every;

  @Param({"3"})
  public int fragments;

  /** Steps from sending a fragment to using what comes of it. */
  @Param({"5"})
  public int lag;

  /** Of a number that the subject sends: 32, 16 or 4. */
  @Param({"4"})
  public int bits;

  /** Of a number that the baseline sends. */
  @Param({"16"})
  public int baselineBits;

  @Param({"1"})
  public int seed;

  private Task task;
  private Plan plan;
  private double parallelLoss;
  private double streamingLoss;

  /** What was sent and learnt. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public double bytes;
    public double mostBytes;
    public double loss;

    Outcome note(Outcome outcome, double heldOutLoss) {
      bytes = outcome.bytes();
      mostBytes = outcome.mostBytes();
      loss = heldOutLoss;
      return outcome;
    }
  }

  /** Finds what is learnt outside the clocks: it is the same every time. */
  @Setup
  public void prepare() {
    task = new Task(seed);
    plan =
        SameLearning.plan(
            Map.of(
                "workers", "" + workers,
                "steps", "" + steps,
                "every", "" + every,
                "fragments", "" + fragments,
                "lag", "" + lag,
                "bits", "" + bits));
    parallelLoss = task.loss(DataParallel.train(task, workers, steps, baselineBits).parameters());
    streamingLoss = task.loss(new Streaming().train(task, plan).parameters());
  }

  @Benchmark
  @Reproduces(
      claim = "streaming-diloco.bandwidth-reduction",
      role = Role.BASELINE,
      metric = "bytes on the wire")
  public Object dataParallel(Counts counts) {
    return counts.note(DataParallel.train(task, workers, steps, baselineBits), parallelLoss);
  }

  @Benchmark
  @Reproduces(
      claim = "streaming-diloco.bandwidth-reduction",
      role = Role.SUBJECT,
      metric = "bytes on the wire")
  public Object streaming(Counts counts) {
    return counts.note(new Streaming().train(task, plan), streamingLoss);
  }

  @Benchmark
  @Reproduces(claim = "streaming-diloco.bandwidth-reduction", role = Role.EMPTY)
  public void empty() {}
}
